// The first file of Simulation replaces this one.
