package org.hongyan.telephony.sip;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sip.InvalidArgumentException;
import javax.sip.PeerUnavailableException;
import javax.sip.SipFactory;
import javax.sip.SipProvider;
import javax.sip.address.Address;
import javax.sip.address.AddressFactory;
import javax.sip.header.ContactHeader;
import javax.sip.header.HeaderFactory;
import javax.sip.header.ReasonHeader;
import javax.sip.header.ViaHeader;
import javax.sip.message.Message;
import javax.sip.message.MessageFactory;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/** Builds SIP messages from checked parts only, never from concatenated text. */
final class Messages {
  private static final List<String> ALLOWED =
      List.of(
          Request.INVITE,
          Request.ACK,
          Request.CANCEL,
          Request.BYE,
          Request.OPTIONS,
          Request.INFO,
          Request.UPDATE);
  private static final SecureRandom RANDOM = new SecureRandom();

  final MessageFactory messages;
  final HeaderFactory headers;
  private final AddressFactory addresses;
  private final SipProvider provider;
  private final String product;

  Messages(SipProvider provider, String product) throws PeerUnavailableException {
    var factory = SipFactory.getInstance();
    this.messages = factory.createMessageFactory();
    this.headers = factory.createHeaderFactory();
    this.addresses = factory.createAddressFactory();
    this.provider = provider;
    this.product = product;
  }

  Request invite(TrunkConfig trunk, DialString to, DialString from, String sdp)
      throws ParseException, InvalidArgumentException {
    var request = request(Request.INVITE, trunk, to.user(), from.user());
    request.addHeader(contact(trunk.transport(), from.user()));
    allow(request);
    request.setContent(sdp, headers.createContentTypeHeader("application", "sdp"));
    return request;
  }

  Request options(TrunkConfig trunk) throws ParseException, InvalidArgumentException {
    var request = request(Request.OPTIONS, trunk, null, "probe");
    request.addHeader(contact(trunk.transport(), null));
    request.addHeader(headers.createAcceptHeader("application", "sdp"));
    return request;
  }

  Response response(int status, Request request) throws ParseException {
    var response = messages.createResponse(status, request);
    if (status > 100) {
      response.setHeader(headers.createUserAgentHeader(List.of(product)));
    }
    return response;
  }

  /** With our Contact, as a response that makes or keeps a dialog needs it. */
  Response dialogResponse(int status, Request request, String toTag)
      throws ParseException, InvalidArgumentException {
    var response = response(status, request);
    var to = (javax.sip.header.ToHeader) response.getHeader(javax.sip.header.ToHeader.NAME);
    if (to.getTag() == null) {
      to.setTag(toTag);
    }
    var via = (ViaHeader) request.getHeader(ViaHeader.NAME);
    var transport = "TCP".equalsIgnoreCase(via.getTransport()) ? Transport.TCP : Transport.UDP;
    response.setHeader(contact(transport, null));
    return response;
  }

  void body(Message message, String sdp) throws ParseException {
    message.setContent(sdp, headers.createContentTypeHeader("application", "sdp"));
  }

  void allow(Message message) throws ParseException {
    for (var method : ALLOWED) {
      message.addHeader(headers.createAllowHeader(method));
    }
  }

  void reason(Message message, int q850) throws ParseException, InvalidArgumentException {
    message.addHeader(headers.createReasonHeader("Q.850", q850, ""));
  }

  /** The session description in a message; null without one. */
  static @Nullable String sdp(Message message) {
    var bytes = message.getRawContent();
    var type = message.getHeader("Content-Type");
    if (bytes == null || bytes.length == 0 || type == null) {
      return null;
    }
    var isSdp = type.toString().toLowerCase(java.util.Locale.ROOT).contains("application/sdp");
    return isSdp ? new String(bytes, StandardCharsets.UTF_8) : null;
  }

  /** The Q.850 cause of RFC 3326's Reason header; 0 when there is none. */
  static int q850(Message message) {
    var reasons = message.getHeaders(ReasonHeader.NAME);
    while (reasons.hasNext()) {
      if (reasons.next() instanceof ReasonHeader reason
          && "Q.850".equalsIgnoreCase(reason.getProtocol())
          && reason.getCause() > 0
          && reason.getCause() < 128) {
        return reason.getCause();
      }
    }
    return 0;
  }

  static String tag() {
    var bytes = new byte[8];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private Request request(String method, TrunkConfig trunk, @Nullable String to, String from)
      throws ParseException, InvalidArgumentException {
    var target = addresses.createSipURI(to, trunk.host());
    target.setPort(trunk.port());
    if (trunk.transport() == Transport.TCP) {
      target.setTransportParam("tcp");
    }
    var fromAddress = addresses.createAddress(addresses.createSipURI(from, host()));
    var toAddress = addresses.createAddress(addresses.createSipURI(to, trunk.host()));
    var request =
        messages.createRequest(
            target,
            method,
            provider.getNewCallId(),
            headers.createCSeqHeader(1L, method),
            headers.createFromHeader(fromAddress, tag()),
            headers.createToHeader(toAddress, null),
            new ArrayList<>(List.of(via(trunk.transport()))),
            headers.createMaxForwardsHeader(70));
    request.addHeader(headers.createUserAgentHeader(List.of(product)));
    return request;
  }

  private ViaHeader via(Transport transport) throws ParseException, InvalidArgumentException {
    var via = headers.createViaHeader(host(), port(transport), transport.token(), null);
    via.setRPort();
    return via;
  }

  private ContactHeader contact(Transport transport, @Nullable String user) throws ParseException {
    var uri = addresses.createSipURI(user, host());
    uri.setPort(port(transport));
    if (transport == Transport.TCP) {
      uri.setTransportParam("tcp");
    }
    Address address = addresses.createAddress(uri);
    return headers.createContactHeader(address);
  }

  private String host() {
    return provider.getListeningPoint("udp").getIPAddress();
  }

  private int port(Transport transport) {
    return provider.getListeningPoint(transport.token()).getPort();
  }
}
