/** Words that make a measure of what stands beside them: "share of", "average", "cost per". */
export const heads = `
amount average cost count days distance duration fraction frequency hours index length level mean median minutes months
number p50 p75 p90 p95 p99 percent percentage percentile price proportion rate ratio score seconds share size speed time
total value volume weeks weight
`;
