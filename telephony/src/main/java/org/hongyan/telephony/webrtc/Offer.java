package org.hongyan.telephony.webrtc;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an answer needs from a browser's complete offer, RFC 8866 and RFC 8829. Everything that is
 * repeated in the answer is checked against a narrow alphabet first.
 *
 * @param laws payload types 0 (mu-law) and 8 (A-law) in the browser's order
 * @param dtmfType payload type of telephone-event at 8000 Hz, or -1
 */
record Offer(
    List<Section> sections,
    Section audio,
    String iceUser,
    String icePassword,
    String fingerprintHash,
    byte[] fingerprint,
    List<Integer> laws,
    int dtmfType) {
  private static final int MAX_CHARS = 100_000;
  private static final Pattern MEDIA_LINE =
      Pattern.compile(
          "m=([a-z]{1,20}) \\d{1,5}(?:/\\d+)? ([A-Za-z/]{1,40}) ([0-9A-Za-z .-]{1,400})");
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_.+/=-]{1,256}");

  /** One m-section. */
  record Section(String media, String protocol, String formats, List<String> lines) {
    String mid() {
      String mid = value(lines, "mid");
      return mid == null ? "0" : mid;
    }

    String firstFormat() {
      return formats.split(" ")[0];
    }
  }

  /** Reads an offer; throws with the reason when no call can come of it. */
  static Offer parse(String sdp) {
    if (sdp.length() > MAX_CHARS) {
      throw refused("is longer than " + MAX_CHARS + " characters");
    }
    List<String> session = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    split(sdp, session, sections);
    Section audio =
        sections.stream()
            .filter(section -> section.media.equals("audio"))
            .findFirst()
            .orElseThrow(() -> refused("has no audio"));
    if (!audio.protocol.equals("UDP/TLS/RTP/SAVPF")) {
      throw refused("wants " + audio.protocol + ", not UDP/TLS/RTP/SAVPF");
    }
    check(audio, session);
    String[] print = needed(audio, session, "fingerprint", "is not encrypted").split(" ");
    String hash = print[0].toUpperCase(Locale.ROOT);
    if (print.length != 2 || !hash.matches("SHA-(256|384|512)")) {
      throw refused("has a fingerprint other than SHA-256, SHA-384 or SHA-512");
    }
    return new Offer(
        sections,
        audio,
        token(needed(audio, session, "ice-ufrag", "has no ICE user")),
        token(needed(audio, session, "ice-pwd", "has no ICE password")),
        hash,
        bytes(print[1]),
        laws(audio),
        dtmf(audio));
  }

  private static void split(String sdp, List<String> session, List<Section> sections) {
    List<String> current = session;
    for (String line : sdp.split("\r?\n")) {
      if (line.startsWith("m=")) {
        var media = MEDIA_LINE.matcher(line);
        if (!media.matches() || sections.size() == 16) {
          throw refused("has a media line that cannot be read");
        }
        current = new ArrayList<>();
        sections.add(new Section(media.group(1), media.group(2), media.group(3), current));
      } else {
        current.add(line);
      }
    }
    sections.forEach(section -> token(section.mid()));
  }

  private static void check(Section audio, List<String> session) {
    if (!audio.lines.contains("a=rtcp-mux")) {
      throw refused("has no rtcp-mux");
    }
    String setup = find(audio, session, "setup");
    if ("passive".equals(setup)) {
      throw refused("is passive in DTLS, and so are we");
    }
    for (String direction : List.of("recvonly", "sendonly", "inactive")) {
      if (audio.lines.contains("a=" + direction)) {
        throw refused("is " + direction + ": both microphone and loudspeaker are needed");
      }
    }
  }

  private static List<Integer> laws(Section audio) {
    List<Integer> laws = new ArrayList<>();
    for (String format : audio.formats.split(" ")) {
      if (format.equals("0") || format.equals("8")) {
        laws.add(Integer.parseInt(format));
      }
    }
    if (laws.isEmpty()) {
      throw refused("has neither PCMU nor PCMA");
    }
    return List.copyOf(laws);
  }

  private static int dtmf(Section audio) {
    Pattern event = Pattern.compile("a=rtpmap:(\\d{1,3}) telephone-event/8000.*");
    for (String line : audio.lines) {
      var found = event.matcher(line);
      if (found.matches() && List.of(audio.formats.split(" ")).contains(found.group(1))) {
        return Integer.parseInt(found.group(1));
      }
    }
    return -1;
  }

  private static byte[] bytes(String fingerprint) {
    try {
      return HexFormat.ofDelimiter(":").parseHex(fingerprint.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw refused("has a fingerprint that cannot be read");
    }
  }

  private static String needed(Section audio, List<String> session, String name, String why) {
    String value = find(audio, session, name);
    if (value == null) {
      throw refused(why);
    }
    return value;
  }

  private static @Nullable String find(Section audio, List<String> session, String name) {
    String own = value(audio.lines, name);
    return own != null ? own : value(session, name);
  }

  private static @Nullable String value(List<String> lines, String name) {
    String start = "a=" + name + ":";
    for (String line : lines) {
      if (line.startsWith(start)) {
        return line.substring(start.length()).strip();
      }
    }
    return null;
  }

  private static String token(String text) {
    if (!TOKEN.matcher(text).matches()) {
      throw refused("has a word that cannot be read");
    }
    return text;
  }

  private static IllegalArgumentException refused(String why) {
    return new IllegalArgumentException("the browser's offer " + why);
  }
}
