// The first file of DataCenters replaces this one.
