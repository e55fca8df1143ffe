package org.hongyan.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hongyan.TestCompany.Company;

/**
 * How a module lets the access matrix make things of its kinds. A test component of the module
 * implements it; a route whose path variable nobody registered fails the matrix.
 */
public interface MatrixSubjects {

  void register(Registry registry);

  /** Who may see a thing: its owner's scope, or everybody of the company with the permission. */
  enum Reach {
    OWNED,
    COMPANY,
    /** The asker names it and gets its own: there is nothing foreign to find. */
    CHOSEN
  }

  /**
   * One kind of thing.
   *
   * @param make makes one in a company, owned by its sellerA1 where it has an owner; gives its id
   */
  record Subject(Reach reach, Function<Company, String> make) {}

  /** The kinds, by where they stand in a path. */
  final class Registry {

    private final Map<String, Subject> subjects = new HashMap<>();
    private final Map<String, String> made = new HashMap<>();

    /**
     * Registers a kind.
     *
     * @param place the beginning of a route up to its variable, such as {@code /api/orders/{id}},
     *     or a variable alone, such as {@code {customerId}}, for all routes that carry it
     */
    public void add(String place, Reach reach, Function<Company, String> make) {
      subjects.put(place, new Subject(reach, make));
    }

    /** A variable that is no id, such as a version number: always the same value. */
    public void constant(String place, String value) {
      subjects.put(place, new Subject(Reach.COMPANY, company -> value));
    }

    /** An id that the asker makes up: the row it names is the asker's own company's or own. */
    public void chosenByClient(String place) {
      subjects.put(
          place, new Subject(Reach.CHOSEN, company -> java.util.UUID.randomUUID().toString()));
    }

    Optional<Subject> find(String prefix, String variable) {
      var exact = subjects.get(prefix);
      return Optional.ofNullable(exact != null ? exact : subjects.get(variable));
    }

    /** The id of one such thing in this company, made at the first asking. */
    Optional<String> make(String prefix, String variable, Company source) {
      var place = subjects.containsKey(prefix) ? prefix : variable;
      return find(prefix, variable)
          .map(
              kind ->
                  made.computeIfAbsent(
                      place + " " + source.tenant().code(), key -> kind.make().apply(source)));
    }
  }
}
