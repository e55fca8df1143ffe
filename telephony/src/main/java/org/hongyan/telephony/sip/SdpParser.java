package org.hongyan.telephony.sip;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one session description; strict, because it comes from outside. One use per text. */
final class SdpParser {
  private static final int LONGEST = 16_384;
  private static final Pattern LINE = Pattern.compile("[a-z]=[^\\p{Cntrl}]*");
  private static final Pattern MEDIA =
      Pattern.compile(
          "[a-z]{1,20} [0-9]{1,5}(/[0-9]{1,3})? [A-Za-z0-9/]{1,30}( [A-Za-z0-9.+-]{1,30})+");
  private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  private final List<String> mediaLines = new ArrayList<>();
  private final List<Integer> dtmfTypes = new ArrayList<>();
  private @Nullable InetAddress sessionAddress;
  private @Nullable InetAddress audioAddress;
  private Sdp.@Nullable Direction sessionDirection;
  private Sdp.@Nullable Direction audioDirection;
  private int audioIndex = -1;

  Sdp parse(String text) {
    if (text.length() > LONGEST) {
      throw bad("longer than " + LONGEST + " characters");
    }
    var lines = text.split("\r?\n", -1);
    if (!lines[0].equals("v=0")) {
      throw bad("the first line is not v=0");
    }
    for (var i = 1; i < lines.length; i++) {
      if (!lines[i].isEmpty()) {
        read(lines[i]);
      } else if (i < lines.length - 1) {
        throw bad("an empty line inside");
      }
    }
    return result();
  }

  private void read(String line) {
    if (!LINE.matcher(line).matches()) {
      throw bad("a line that is not of the form x=…");
    }
    var value = line.substring(2);
    switch (line.charAt(0)) {
      case 'm' -> media(value);
      case 'c' -> connection(value);
      case 'a' -> attribute(value);
      default -> {}
    }
  }

  private void media(String value) {
    if (!MEDIA.matcher(value).matches()) {
      throw bad("an m-line that cannot be read");
    }
    if (mediaLines.size() == 16) {
      throw bad("more than 16 streams");
    }
    mediaLines.add(value);
    if (audioIndex < 0 && value.startsWith("audio ") && value.contains(" RTP/AVP ")) {
      audioIndex = mediaLines.size() - 1;
    }
  }

  private void connection(String value) {
    var parts = value.split(" ");
    if (parts.length != 3 || !parts[0].equals("IN")) {
      throw bad("a c-line that cannot be read");
    }
    if (mediaLines.isEmpty()) {
      sessionAddress = literal(parts[1], parts[2]);
    } else if (inAudio()) {
      audioAddress = literal(parts[1], parts[2]);
    }
  }

  private static InetAddress literal(String family, String text) {
    var v4 = family.equals("IP4") && IPV4.matcher(text).matches();
    var v6 = family.equals("IP6") && text.length() <= 45 && IPV6.matcher(text).matches();
    if (!v4 && !v6) {
      throw bad("a connection address that is not a literal IP address");
    }
    try {
      return InetAddress.ofLiteral(text);
    } catch (IllegalArgumentException e) {
      throw bad("a connection address that is not an IP address");
    }
  }

  private void attribute(String value) {
    for (var direction : Sdp.Direction.values()) {
      if (value.equals(direction.token())) {
        if (mediaLines.isEmpty()) {
          sessionDirection = direction;
        } else if (inAudio()) {
          audioDirection = direction;
        }
      }
    }
    var lower = value.toLowerCase(Locale.ROOT);
    if (inAudio() && lower.startsWith("rtpmap:") && lower.endsWith(" telephone-event/8000")) {
      dtmfTypes.add(number(lower.substring(7, lower.indexOf(' ')), 127, "a payload type"));
    }
  }

  private boolean inAudio() {
    return audioIndex >= 0 && audioIndex == mediaLines.size() - 1;
  }

  private Sdp result() {
    if (audioIndex < 0) {
      throw bad("no audio over RTP/AVP");
    }
    var parts = mediaLines.get(audioIndex).split(" ");
    var port = number(parts[1].replaceFirst("/.*", ""), 65_535, "the audio port");
    var codecs = new ArrayList<Integer>();
    var dtmf = -1;
    for (var i = 3; i < parts.length; i++) {
      var type = number(parts[i], 127, "a payload type");
      if ((type == Sdp.PCMU || type == Sdp.PCMA) && !codecs.contains(type)) {
        codecs.add(type);
      } else if (dtmf < 0 && dtmfTypes.contains(type)) {
        dtmf = type;
      }
    }
    if (codecs.isEmpty()) {
      throw bad("neither PCMU nor PCMA");
    }
    var address = audioAddress != null ? audioAddress : sessionAddress;
    if (address == null) {
      throw bad("no connection address");
    }
    if (address.isMulticastAddress()) {
      throw bad("a multicast connection address");
    }
    return new Sdp(address, port, codecs, dtmf, direction(), mediaLines, audioIndex);
  }

  private Sdp.Direction direction() {
    if (audioDirection != null) {
      return audioDirection;
    }
    return sessionDirection != null ? sessionDirection : Sdp.Direction.SENDRECV;
  }

  private static int number(String text, int highest, String what) {
    if (text.isEmpty() || text.length() > 5 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw bad(what + " that is not a number");
    }
    var value = Integer.parseInt(text);
    if (value > highest) {
      throw bad(what + " above " + highest);
    }
    return value;
  }

  private static IllegalArgumentException bad(String what) {
    return new IllegalArgumentException("session description with " + what);
  }
}
