package org.hongyan.engine.territory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name of a problem's content, so that a search is not resumed on another one. */
final class Fingerprint {

  private Fingerprint() {}

  static String of(TerritoryProblem problem) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(problem.map().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(problem.activities().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(problem.seats().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(problem.aim().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(problem.today().toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
