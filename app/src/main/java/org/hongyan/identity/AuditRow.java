package org.hongyan.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** One row of the trail; its hash covers its content and the hash of the row before in its lane. */
record AuditRow(
    int lane,
    long seq,
    Instant at,
    UUID accountId,
    String action,
    String subject,
    String details,
    String previousHash) {

  static final String START = "0".repeat(64);

  /** SHA-256 in hex over length-prefixed parts, so that no two contents read alike. */
  String hash() {
    var text = new StringBuilder();
    for (var part :
        new Object[] {
          lane, seq, at.toEpochMilli(), accountId, action, subject, details, previousHash
        }) {
      var word = part.toString();
      text.append(word.length()).append(':').append(word).append('|');
    }
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
