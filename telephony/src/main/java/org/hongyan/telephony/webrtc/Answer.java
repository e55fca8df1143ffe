package org.hongyan.telephony.webrtc;

import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.util.List;

/** Our answer: ICE-lite, DTLS passive, G.711, everything else declined. */
record Answer(String iceUser, String icePassword, String sdp) {

  static Answer to(
      Offer offer,
      String iceUser,
      String icePassword,
      String fingerprint,
      List<InetSocketAddress> candidates,
      int ssrc) {
    Writer answer = new Writer();
    answer.line("v=0");
    answer.line("o=hongyan " + (ssrc & 0xFFFFFFFFL) + " 1 IN IP4 127.0.0.1");
    answer.line("s=-");
    answer.line("t=0 0");
    answer.line("a=group:BUNDLE " + offer.audio().mid());
    answer.line("a=ice-lite");
    answer.line("a=msid-semantic: WMS hongyan");
    for (Offer.Section section : offer.sections()) {
      if (section == offer.audio()) {
        answer.audio(offer, candidates, ssrc);
        answer.line("a=ice-ufrag:" + iceUser);
        answer.line("a=ice-pwd:" + icePassword);
        answer.line("a=fingerprint:sha-256 " + fingerprint);
      } else {
        answer.declined(section);
      }
    }
    return new Answer(iceUser, icePassword, answer.text.toString());
  }

  private static final class Writer {
    private final StringBuilder text = new StringBuilder(1500);

    private void audio(Offer offer, List<InetSocketAddress> candidates, int ssrc) {
      StringBuilder formats = new StringBuilder();
      offer.laws().forEach(law -> formats.append(' ').append(law));
      if (offer.dtmfType() >= 0) {
        formats.append(' ').append(offer.dtmfType());
      }
      InetSocketAddress first = candidates.getFirst();
      line("m=audio " + first.getPort() + " UDP/TLS/RTP/SAVPF" + formats);
      line("c=IN " + (first.getAddress() instanceof Inet6Address ? "IP6 " : "IP4 ") + host(first));
      line("a=mid:" + offer.audio().mid());
      line("a=sendrecv");
      line("a=rtcp-mux");
      line("a=setup:passive");
      offer
          .laws()
          .forEach(law -> line("a=rtpmap:" + law + (law == 0 ? " PCMU" : " PCMA") + "/8000"));
      if (offer.dtmfType() >= 0) {
        line("a=rtpmap:" + offer.dtmfType() + " telephone-event/8000");
        line("a=fmtp:" + offer.dtmfType() + " 0-15");
      }
      line("a=ptime:20");
      line("a=msid:hongyan audio");
      line("a=ssrc:" + (ssrc & 0xFFFFFFFFL) + " cname:hongyan");
      int number = 0;
      for (InetSocketAddress candidate : candidates) {
        number++;
        long priority = (126L << 24) + ((65_535L - number) << 8) + 255;
        line(
            "a=candidate:%d 1 udp %d %s %d typ host"
                .formatted(number, priority, host(candidate), candidate.getPort()));
      }
      line("a=end-of-candidates");
    }

    private void declined(Offer.Section section) {
      line("m=" + section.media() + " 0 " + section.protocol() + " " + section.firstFormat());
      line("c=IN IP4 0.0.0.0");
      line("a=mid:" + section.mid());
      line("a=inactive");
    }

    private static String host(InetSocketAddress address) {
      String host = address.getAddress().getHostAddress();
      int scope = host.indexOf('%');
      return scope < 0 ? host : host.substring(0, scope);
    }

    private void line(String line) {
      text.append(line).append("\r\n");
    }
  }
}
