export const answer = "plain";
