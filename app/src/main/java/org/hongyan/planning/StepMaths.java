package org.hongyan.planning;

import java.util.List;
import java.util.Optional;

/**
 * What one step of a plan works out, on typed records that are kept as they are.
 *
 * @param <I> the data it starts from, typed in, imported or taken from the program
 * @param <P> what was assumed or chosen
 * @param <R> what comes out
 */
public interface StepMaths<I extends Record, P extends Record, R extends Record> {

  PlanStep step();

  Class<I> inputs();

  Class<P> parameters();

  Class<R> result();

  /**
   * Works the result out; refuses with {@code Refused} or {@code BadInput} of the engine what
   * cannot be answered.
   */
  R work(SalesPlan plan, I inputs, P parameters);

  List<KeyFigure> figures(R result);

  /** The parameters of a team without history; what still equals them is an assumption. */
  default Optional<P> assumed() {
    return Optional.empty();
  }

  /** The engine's models it answers with, by their names such as {@code market.chain_ratio}. */
  default List<String> models() {
    return List.of();
  }
}
