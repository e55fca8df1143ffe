package org.hongyan.planning.export;

import java.util.ArrayList;
import java.util.List;

/** Finds what a planner marked as an assumption: records with a true {@code assumption}. */
final class Assumed {

  private Assumed() {}

  static List<Record> marked(Record parameters) {
    var found = new ArrayList<Record>();
    for (var part : parameters.getClass().getRecordComponents()) {
      var value = RecordTables.get(parameters, part);
      if (part.getName().equals("assumption") && Boolean.TRUE.equals(value)) found.add(parameters);
      if (value instanceof Record inner) found.addAll(marked(inner));
      if (value instanceof List<?> list) {
        for (var one : list) if (one instanceof Record inner) found.addAll(marked(inner));
      }
    }
    return found;
  }

  static String name(Record record) {
    return RecordTables.label(record);
  }
}
