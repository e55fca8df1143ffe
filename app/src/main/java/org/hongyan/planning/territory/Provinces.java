package org.hongyan.planning.territory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where China's provinces lie and which lie side by side: a table shipped with the program, in
 * whose place a file of the same form may be named.
 */
@Component
class Provinces {

  /** Kilometres of a degree of latitude; of longitude at the middle of the country, 35° north. */
  private static final double NORTH = 111.2;

  private static final double EAST = NORTH * Math.cos(Math.toRadians(35));

  /** One province on a plane map in kilometres. */
  record Province(String name, double x, double y, List<String> neighbours) {}

  private final Map<String, Province> byName = new LinkedHashMap<>();

  Provinces(@Value("${hongyan.provinces:}") String file) {
    for (var line : (file.isBlank() ? shipped() : read(Path.of(file))).lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) continue;
      var part = line.split(",", -1);
      var name = part[0].strip();
      double x = x(Double.parseDouble(part[1]));
      double y = y(Double.parseDouble(part[2]));
      byName.put(name, new Province(name, x, y, List.of(part[3].strip().split("\\s+"))));
    }
  }

  private static String shipped() {
    try (var in = Provinces.class.getResourceAsStream("provinces.csv")) {
      if (in == null) throw new IllegalStateException("provinces.csv is missing");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  static double x(double longitude) {
    return longitude * EAST;
  }

  static double y(double latitude) {
    return latitude * NORTH;
  }

  /** The province a text such as {@code 内蒙古自治区} or {@code 江苏省} begins with. */
  Optional<Province> of(String text) {
    return byName.values().stream().filter(one -> text.startsWith(one.name())).findFirst();
  }

  Province get(String name) {
    return of(name).orElseThrow();
  }
}
