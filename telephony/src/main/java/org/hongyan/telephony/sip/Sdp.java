package org.hongyan.telephony.sip;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/**
 * The audio part of a session description (RFC 8866), as far as G.711 needs it.
 *
 * @param address where the remote side wants its RTP, always a literal address
 * @param port 0 when the stream is refused
 * @param codecs static payload types in the sender's order, only 0 (PCMU) and 8 (PCMA)
 * @param dtmfPayloadType of telephone-event/8000, -1 when not offered
 * @param mediaLines every m-line in order, so that an answer can refuse the others (RFC 3264
 *     section 6)
 * @param audioIndex which of them is the audio
 */
public record Sdp(
    InetAddress address,
    int port,
    List<Integer> codecs,
    int dtmfPayloadType,
    Direction direction,
    List<String> mediaLines,
    int audioIndex) {

  public static final int PCMU = 0;
  public static final int PCMA = 8;
  public static final int OUR_DTMF = 101;

  /** Who sends, seen from the side that wrote the description. */
  public enum Direction {
    SENDRECV,
    SENDONLY,
    RECVONLY,
    INACTIVE;

    Direction answer() {
      return switch (this) {
        case SENDRECV -> SENDRECV;
        case SENDONLY -> RECVONLY;
        case RECVONLY -> SENDONLY;
        case INACTIVE -> INACTIVE;
      };
    }

    String token() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Sdp {
    codecs = List.copyOf(codecs);
    mediaLines = List.copyOf(mediaLines);
  }

  /** Where to send RTP. */
  public InetSocketAddress remote() {
    return new InetSocketAddress(address, port);
  }

  /** Whether the remote side wants no sound from us. */
  public boolean onHold() {
    return direction == Direction.SENDONLY
        || direction == Direction.INACTIVE
        || address.isAnyLocalAddress();
  }

  /** An offer of A-law, mu-law and telephone events. */
  public static String offer(InetAddress address, int port, long sessionId) {
    return head(address, sessionId, 1)
        + audio(port, List.of(PCMA, PCMU), OUR_DTMF, Direction.SENDRECV);
  }

  /** The answer to {@code offer}: its first codec, its event number, every other stream refused. */
  public static String answer(Sdp offer, InetAddress address, int port, long session, int version) {
    var text = new StringBuilder(head(address, session, version));
    for (var i = 0; i < offer.mediaLines.size(); i++) {
      if (i == offer.audioIndex) {
        var codec = List.of(offer.codecs.getFirst());
        text.append(audio(port, codec, offer.dtmfPayloadType, offer.answerDirection()));
      } else {
        text.append(refused(offer.mediaLines.get(i))).append("\r\n");
      }
    }
    return text.toString();
  }

  /**
   * @throws IllegalArgumentException when the text is malformed or offers no G.711 audio; the
   *     message says what is wrong
   */
  public static Sdp parse(String text) {
    return new SdpParser().parse(text);
  }

  private Direction answerDirection() {
    return address.isAnyLocalAddress() ? Direction.INACTIVE : direction.answer();
  }

  private static String head(InetAddress address, long session, int version) {
    var family = address.getAddress().length == 4 ? "IP4 " : "IP6 ";
    var host = family + address.getHostAddress().replaceFirst("%.*", "");
    return "v=0\r\no=hongyan "
        + session
        + " "
        + version
        + " IN "
        + host
        + "\r\ns=-\r\nc=IN "
        + host
        + "\r\nt=0 0\r\n";
  }

  private static String audio(int port, List<Integer> codecs, int dtmf, Direction direction) {
    var text = new StringBuilder("m=audio ").append(port).append(" RTP/AVP");
    codecs.forEach(codec -> text.append(' ').append(codec));
    if (dtmf >= 0) {
      text.append(' ').append(dtmf);
    }
    text.append("\r\n");
    for (var codec : codecs) {
      text.append("a=rtpmap:").append(codec).append(codec == PCMU ? " PCMU" : " PCMA");
      text.append("/8000\r\n");
    }
    if (dtmf >= 0) {
      text.append("a=rtpmap:").append(dtmf).append(" telephone-event/8000\r\n");
      text.append("a=fmtp:").append(dtmf).append(" 0-15\r\n");
    }
    return text.append("a=ptime:20\r\na=").append(direction.token()).append("\r\n").toString();
  }

  private static String refused(String mediaLine) {
    var parts = mediaLine.split(" ", 3);
    return "m=" + parts[0] + " 0 " + parts[2];
  }
}
