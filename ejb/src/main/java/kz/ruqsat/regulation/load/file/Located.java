package kz.ruqsat.regulation.load.file;

/** Something that was read, and where: for mistakes that show only later. */
public record Located<T>(T value, Place place) {}
