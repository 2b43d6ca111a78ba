export const schema = () => ({})
