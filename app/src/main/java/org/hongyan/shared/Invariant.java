package org.hongyan.shared;

/**
 * Something that must always hold in the rows of a company. Every bean of this type is asked by
 * {@code ./hongyan invariants}, company by company.
 */
public interface Invariant {

  /** One line, beginning with its number, such as {@code I7 …}. */
  String what();

  /** How many things of the current company break it; 0 when all is well. */
  long wrong();
}
