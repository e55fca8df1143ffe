package org.hongyan.telephony.sip;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers a digest challenge (RFC 2617 section 3.2.2, RFC 7616 for SHA-256): no qop or {@code
 * qop=auth}, MD5 or SHA-256, also the {@code -sess} forms.
 */
final class Digest {
  private static final Pattern PARAMETER =
      Pattern.compile("([A-Za-z]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,\"]+))");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Map<String, String> challenge;

  private Digest(Map<String, String> challenge) {
    this.challenge = challenge;
  }

  /** Empty when the header is no digest challenge we can answer. */
  static Optional<Digest> of(String header) {
    var text = header.strip();
    if (text.length() > 4096 || !text.regionMatches(true, 0, "Digest ", 0, 7)) {
      return Optional.empty();
    }
    var parameters = new LinkedHashMap<String, String>();
    var matcher = PARAMETER.matcher(text.substring(7));
    while (matcher.find()) {
      var value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      parameters.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), value);
    }
    var digest = new Digest(parameters);
    return digest.answerable() ? Optional.of(digest) : Optional.empty();
  }

  boolean stale() {
    return "true".equalsIgnoreCase(challenge.get("stale"));
  }

  /** The value of the Authorization header; {@code count} rises with every use of the nonce. */
  String answer(String user, String password, String method, String uri, int count) {
    var bytes = new byte[8];
    RANDOM.nextBytes(bytes);
    return answer(user, password, method, uri, count, HexFormat.of().formatHex(bytes));
  }

  String answer(String user, String password, String method, String uri, int count, String cnonce) {
    var realm = value("realm");
    var nonce = value("nonce");
    var nc = String.format("%08x", count);
    var a1 = hash(user + ":" + unescape(realm) + ":" + password);
    if (algorithm().endsWith("-SESS")) {
      a1 = hash(a1 + ":" + nonce + ":" + cnonce);
    }
    var a2 = hash(method + ":" + uri);
    var qop = offersAuth();
    var response =
        qop
            ? hash(a1 + ":" + nonce + ":" + nc + ":" + cnonce + ":auth:" + a2)
            : hash(a1 + ":" + nonce + ":" + a2);
    var text =
        new StringBuilder("Digest username=\"" + user + "\", realm=\"" + realm + "\", nonce=\"")
            .append(nonce + "\", uri=\"" + uri + "\", response=\"" + response + "\"");
    if (challenge.containsKey("algorithm")) {
      text.append(", algorithm=").append(value("algorithm"));
    }
    if (challenge.containsKey("opaque")) {
      text.append(", opaque=\"").append(value("opaque")).append('"');
    }
    if (qop) {
      text.append(", qop=auth, nc=" + nc + ", cnonce=\"" + cnonce + "\"");
    } else if (algorithm().endsWith("-SESS")) {
      text.append(", cnonce=\"" + cnonce + "\"");
    }
    return text.toString();
  }

  private boolean answerable() {
    var known = algorithm().matches("(MD5|SHA-256)(-SESS)?");
    var qopKnown = !challenge.containsKey("qop") || offersAuth();
    return known && qopKnown && challenge.containsKey("realm") && challenge.containsKey("nonce");
  }

  private boolean offersAuth() {
    return value("qop").toLowerCase(Locale.ROOT).matches("(.*[\\s,])?auth([\\s,].*)?");
  }

  private String algorithm() {
    return challenge.getOrDefault("algorithm", "MD5").toUpperCase(Locale.ROOT);
  }

  private String value(String name) {
    return challenge.getOrDefault(name, "");
  }

  private static String unescape(String quoted) {
    return quoted.replaceAll("\\\\(.)", "$1");
  }

  private String hash(String text) {
    var name = algorithm().startsWith("SHA") ? "SHA-256" : "MD5";
    try {
      var digest = MessageDigest.getInstance(name);
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + name, e);
    }
  }
}
