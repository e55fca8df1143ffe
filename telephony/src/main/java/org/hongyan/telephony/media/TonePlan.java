package org.hongyan.telephony.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The call-progress tones of one country, read from {@code tones.txt}. */
record TonePlan(List<Frequencies> tones, List<Verdict> verdicts) {
  /** Element without a tone. */
  static final int SILENCE = -1;

  private static final Map<String, TonePlan> PLANS = read();

  /**
   * @param together true when all frequencies sound at once, false when any one does
   */
  record Frequencies(String name, double[] hertz, boolean together) {}

  /** A stretch of one tone (its place in the plan) or of {@link #SILENCE}. */
  record Element(int tone, int leastMillis, int mostMillis) {
    boolean fits(int heard, int millis) {
      return heard == tone && millis >= leastMillis && millis <= mostMillis;
    }

    boolean isOpen() {
      return mostMillis == Integer.MAX_VALUE;
    }
  }

  /** A cadence and its name. */
  record Verdict(String name, int runs, boolean last, List<Element> cycle) {
    Element element(int index) {
      return cycle.get(index % cycle.size());
    }
  }

  static TonePlan of(String name) {
    TonePlan plan = PLANS.get(name);
    if (plan == null) {
      throw new IllegalArgumentException(
          "no tone plan '" + name + "'\nMaybe one of " + PLANS.keySet());
    }
    return plan;
  }

  private static Map<String, TonePlan> read() {
    try (InputStream in = TonePlan.class.getResourceAsStream("tones.txt")) {
      if (in == null) {
        throw new IllegalStateException("tones.txt is missing in the program");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, TonePlan> parse(String text) {
    Map<String, TonePlan> plans = new HashMap<>();
    for (String line : text.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] words = line.strip().split("\\s+");
      try {
        TonePlan plan =
            plans.computeIfAbsent(
                words[1], name -> new TonePlan(new ArrayList<>(), new ArrayList<>()));
        switch (words[0]) {
          case "tone" -> plan.tones.add(frequencies(words));
          case "verdict" -> plan.verdicts.add(plan.verdict(words));
          default -> throw new IllegalArgumentException("neither tone nor verdict");
        }
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IllegalArgumentException("tones.txt: " + line + "\n" + e.getMessage(), e);
      }
    }
    return plans;
  }

  private static Frequencies frequencies(String[] words) {
    boolean together = words[3].contains("+");
    String[] parts = words[3].split("[+|]");
    double[] hertz = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      hertz[i] = Double.parseDouble(parts[i]);
    }
    return new Frequencies(words[2], hertz, together);
  }

  private Verdict verdict(String[] words) {
    List<Element> cycle = new ArrayList<>();
    for (int i = 5; i < words.length; i++) {
      String[] parts = words[i].split(":");
      int tone = parts[0].equals("-") ? SILENCE : toneNamed(parts[0]);
      if (parts[1].startsWith(">")) {
        cycle.add(new Element(tone, Integer.parseInt(parts[1].substring(1)), Integer.MAX_VALUE));
      } else {
        String[] length = parts[1].split("~");
        int millis = Integer.parseInt(length[0]);
        int tolerance = Integer.parseInt(length[1]);
        cycle.add(new Element(tone, millis - tolerance, millis + tolerance));
      }
    }
    return new Verdict(words[2], Integer.parseInt(words[3]), words[4].equals("last"), cycle);
  }

  private int toneNamed(String name) {
    for (int i = 0; i < tones.size(); i++) {
      if (tones.get(i).name.equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no tone '" + name + "'");
  }
}
