package org.hongyan.engine.promotion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Check;

/**
 * The public panel on which synthetic control was shown (cigarettes per head, California's tax of
 * 1989), read from its CSV: state, cigarettes, unit, treated, year, after_treatment.
 */
public record California(
    double did,
    Map<String, Double> scOutcomeOnlyWeights,
    double preRMSE,
    double scATT,
    double gap2000,
    double placeboP) {

  /**
   * @param file name of the CSV first, remarks after it; looked for in the data folder
   */
  public record Input(String file) {

    public Input {
      Check.that(!file.isBlank(), "file is empty");
    }
  }

  public static California of(Input in, Path folder) {
    var found = SyntheticControl.of(read(folder.resolve(nameOnly(in.file()))));
    return new California(
        found.did(),
        found.weights(),
        found.preRMSE(),
        found.att(),
        found.lastGap(),
        found.placeboP());
  }

  private static String nameOnly(String file) {
    String name = file.strip().split("\\s+")[0];
    if (!name.matches("[\\w-]+\\.csv")) throw new BadInput("file must be the plain name of a CSV");
    return name;
  }

  static SyntheticControl.Input read(Path file) {
    if (!Files.isReadable(file))
      throw new BadInput("no file " + file.getFileName() + " in the data folder");
    try {
      var rows = Files.readAllLines(file).stream().skip(1).map(line -> line.split(",")).toList();
      return panel(rows);
    } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new BadInput(file.getFileName() + " cannot be read: " + e.getMessage());
    }
  }

  private static SyntheticControl.Input panel(List<String[]> rows) {
    var years = new TreeSet<Integer>();
    var byState = new LinkedHashMap<String, List<String[]>>();
    String treated = "";
    int start = Integer.MAX_VALUE;
    for (String[] row : rows) {
      int year = Integer.parseInt(row[4]);
      years.add(year);
      byState.computeIfAbsent(row[0], state -> new ArrayList<>()).add(row);
      if (row[3].equals("True")) treated = row[0];
      if (row[5].equals("True")) start = Math.min(start, year);
    }
    var outcomes = new double[byState.size()][];
    int i = 0;
    for (var state : byState.values()) {
      state.sort(Comparator.comparingInt(row -> Integer.parseInt(row[4])));
      outcomes[i++] = state.stream().mapToDouble(row -> Double.parseDouble(row[1])).toArray();
    }
    return new SyntheticControl.Input(
        List.copyOf(byState.keySet()), outcomes, treated, years.headSet(start).size());
  }
}
