package org.hongyan.engine.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One named model of planning, as {@code ./hongyan engine NAME} offers it: answers a text with a
 * value that {@link Json#write} can write (records, maps, lists, arrays, numbers, texts).
 *
 * <p>An input it cannot answer throws {@link BadInput} with a reason of one line.
 */
public interface Model {

  /** The name it is called by, for example {@code size.breakdown}. */
  String name();

  /** Names of the options it takes on the command line, each with one value. */
  default List<String> options() {
    return List.of();
  }

  /** Whether it wants a text at all when called with these options. */
  default boolean readsInput(Map<String, String> options) {
    return true;
  }

  Object answer(String input, Map<String, String> options);

  /** A model without options whose input is a JSON object read into a record. */
  static <I extends Record> Model of(String name, Class<I> input, Function<I, ?> formula) {
    return new Model() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Object answer(String text, Map<String, String> options) {
        return formula.apply(Records.read(Json.parse(text), input));
      }
    };
  }

  /** A model without options whose input is a JSON object of any names with values of one type. */
  static <V> Model ofMap(String name, Class<V> type, Function<Map<String, V>, ?> formula) {
    return new Model() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Object answer(String text, Map<String, String> options) {
        return formula.apply(Records.readMap(Json.parse(text), type));
      }
    };
  }
}
