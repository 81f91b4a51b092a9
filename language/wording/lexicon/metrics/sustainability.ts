/** The footprint left behind. */
export const sustainability = `
biodiversity, species, tree cover, forest cover, pollinators | up | lagging | business | years
carbon footprint, carbon emissions, co2, co2 emissions, emissions, ghg emissions, greenhouse gas emissions, scope 1 emissions, scope 2 emissions, scope 3 emissions, carbon intensity, emission intensity | down | lagging | business | years
deforestation, pesticide use, chemicals used, fertiliser use | down | lagging | business | years
energy use, energy consumption, electricity use, electricity consumption, power use, power consumption, gas consumption, fuel use, fuel consumption, heating energy, energy per unit | down | leading | business | months
energy efficiency, pue, fuel efficiency, recycled content, recycled material, reuse rate, reusable packaging, share of recycled | up | leading | business | months
packaging, packaging weight, packaging waste, plastic, plastic waste, plastic use, single use plastic, paper use, waste to landfill, landfill, landfill waste, residual waste | down | leading | business | months
renewable energy, renewable share, share of renewables, solar power, green electricity | up | leading | business | months
water use, water consumption, water loss, leakage, leaks, water leaks | down | leading | business | months
`;
