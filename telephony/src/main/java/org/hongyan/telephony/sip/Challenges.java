package org.hongyan.telephony.sip;

import java.text.ParseException;
import java.util.ArrayList;
import java.util.Optional;
import javax.sip.InvalidArgumentException;
import javax.sip.header.AuthorizationHeader;
import javax.sip.header.CSeqHeader;
import javax.sip.header.Header;
import javax.sip.header.ProxyAuthenticateHeader;
import javax.sip.header.ProxyAuthorizationHeader;
import javax.sip.header.ViaHeader;
import javax.sip.header.WWWAuthenticateHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;

/** Turns a challenged request into its authorised repetition (RFC 3261 section 22). */
final class Challenges {
  private Challenges() {}

  static boolean isChallenge(int status) {
    return status == Response.UNAUTHORIZED || status == Response.PROXY_AUTHENTICATION_REQUIRED;
  }

  /** Whether the carrier only wants a fresh nonce. */
  static boolean stale(Response response) {
    return digest(response).map(Digest::stale).orElse(false);
  }

  /** Prepares {@code retry}; false when there is nothing to answer or nothing to answer with. */
  static boolean authorise(
      Messages messages, Response response, Request retry, TrunkConfig trunk, int count)
      throws ParseException, InvalidArgumentException {
    var digest = digest(response);
    if (digest.isEmpty() || trunk.username().isEmpty()) {
      return false;
    }
    var uri = retry.getRequestURI().toString();
    var value =
        digest.get().answer(trunk.username(), trunk.password(), retry.getMethod(), uri, count);
    var proxy = response.getStatusCode() == Response.PROXY_AUTHENTICATION_REQUIRED;
    var name = proxy ? ProxyAuthorizationHeader.NAME : AuthorizationHeader.NAME;
    retry.setHeader(messages.headers.createHeader(name, value));
    var cseq = (CSeqHeader) retry.getHeader(CSeqHeader.NAME);
    cseq.setSeqNumber(cseq.getSeqNumber() + 1);
    ((ViaHeader) retry.getHeader(ViaHeader.NAME)).removeParameter("branch");
    return true;
  }

  private static Optional<Digest> digest(Response response) {
    var proxy = response.getStatusCode() == Response.PROXY_AUTHENTICATION_REQUIRED;
    var name = proxy ? ProxyAuthenticateHeader.NAME : WWWAuthenticateHeader.NAME;
    var texts = new ArrayList<String>();
    response
        .getHeaders(name)
        .forEachRemaining(
            header -> {
              var text = ((Header) header).toString();
              texts.add(text.substring(text.indexOf(':') + 1));
            });
    return texts.stream().map(Digest::of).flatMap(Optional::stream).findFirst();
  }
}
