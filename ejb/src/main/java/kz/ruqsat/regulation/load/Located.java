package kz.ruqsat.regulation.load;

/** Something that was read, and where. */
record Located<T>(T value, Place place) {}
