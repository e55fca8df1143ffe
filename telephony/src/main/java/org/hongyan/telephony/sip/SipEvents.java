package org.hongyan.telephony.sip;

import java.text.ParseException;
import java.util.Set;
import java.util.function.Consumer;
import javax.sip.DialogTerminatedEvent;
import javax.sip.IOExceptionEvent;
import javax.sip.InvalidArgumentException;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.SipListener;
import javax.sip.TimeoutEvent;
import javax.sip.TransactionTerminatedEvent;
import javax.sip.header.CSeqHeader;
import javax.sip.header.CallIdHeader;
import javax.sip.header.ToHeader;
import javax.sip.message.Message;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands what arrives to the call it belongs to, and refuses what belongs to none. */
final class SipEvents implements SipListener {
  private static final Logger LOG = LoggerFactory.getLogger(SipEvents.class);
  private static final Set<String> KNOWN =
      Set.of("REGISTER", "SUBSCRIBE", "NOTIFY", "PUBLISH", "MESSAGE", "REFER", "PRACK");

  private final SipEndpoint endpoint;
  private final Consumer<IncomingCall> incoming;

  SipEvents(SipEndpoint endpoint, Consumer<IncomingCall> incoming) {
    this.endpoint = endpoint;
    this.incoming = incoming;
  }

  @Override
  public void processRequest(RequestEvent event) {
    var request = event.getRequest();
    var call = endpoint.calls.get(callId(request));
    if (request.getMethod().equals(Request.ACK)) {
      if (call instanceof IncomingCall acknowledged) {
        acknowledged.onAck();
      }
      return;
    }
    try {
      var transaction = event.getServerTransaction();
      if (transaction == null) {
        transaction = endpoint.provider.getNewServerTransaction(request);
      }
      route(request, transaction, call);
    } catch (SipException e) {
      LOG.debug("no transaction for {}", request.getMethod(), e);
    }
  }

  private void route(Request request, ServerTransaction transaction, @Nullable SipCall call) {
    switch (request.getMethod()) {
      case Request.INVITE -> invite(request, transaction, call);
      case Request.UPDATE ->
          within(call, request, transaction, c -> c.onOffer(transaction, request));
      case Request.BYE -> within(call, request, transaction, c -> c.onBye(transaction, request));
      case Request.INFO -> within(call, request, transaction, c -> c.onInfo(transaction, request));
      case Request.CANCEL -> cancel(request, transaction, call);
      case Request.OPTIONS -> refuse(transaction, request, Response.OK);
      default ->
          refuse(
              transaction,
              request,
              KNOWN.contains(request.getMethod())
                  ? Response.METHOD_NOT_ALLOWED
                  : Response.NOT_IMPLEMENTED);
    }
  }

  private void invite(Request request, ServerTransaction transaction, @Nullable SipCall call) {
    if (((ToHeader) request.getHeader(ToHeader.NAME)).getTag() != null) {
      within(call, request, transaction, c -> c.onOffer(transaction, request));
      return;
    }
    if (call != null) {
      refuse(transaction, request, 482);
      return;
    }
    var text = Messages.sdp(request);
    try {
      var offer = Sdp.parse(text == null ? "" : text);
      offer(new IncomingCall(endpoint, transaction, request, offer));
    } catch (IllegalArgumentException unusable) {
      LOG.debug("incoming call refused: {}", unusable.getMessage());
      refuse(transaction, request, Response.NOT_ACCEPTABLE_HERE);
    }
  }

  private void offer(IncomingCall call) {
    try {
      incoming.accept(call);
    } catch (RuntimeException e) {
      LOG.warn("nobody could take an incoming call", e);
      call.refuse(Response.TEMPORARILY_UNAVAILABLE, 0);
    }
  }

  private void cancel(Request request, ServerTransaction transaction, @Nullable SipCall call) {
    if (call instanceof IncomingCall ringing) {
      ringing.onCancel(transaction, request);
    } else {
      refuse(transaction, request, Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST);
    }
  }

  private void within(
      @Nullable SipCall call,
      Request request,
      ServerTransaction transaction,
      Consumer<SipCall> action) {
    if (call == null) {
      refuse(transaction, request, Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST);
    } else {
      action.accept(call);
    }
  }

  private void refuse(ServerTransaction transaction, Request request, int status) {
    try {
      var response = endpoint.messages.response(status, request);
      endpoint.messages.allow(response);
      transaction.sendResponse(response);
    } catch (ParseException | SipException | InvalidArgumentException e) {
      LOG.debug("could not answer {} with {}", request.getMethod(), status, e);
    }
  }

  @Override
  public void processResponse(ResponseEvent event) {
    var response = event.getResponse();
    var sent = event.getClientTransaction();
    var owner = sent == null ? null : sent.getApplicationData();
    if (owner instanceof Probe probe) {
      if (response.getStatusCode() >= 200) {
        probe.onResponse();
      }
      return;
    }
    var call = owner instanceof SipCall known ? known : endpoint.calls.get(callId(response));
    if (call != null) {
      call.onResponse(response, sent, event.getDialog());
    } else if (isAnswerToInvite(response) && event.getDialog() != null) {
      endStray(response, event);
    }
  }

  /** A second party of a forked call answered after ours was over. */
  private void endStray(Response response, ResponseEvent event) {
    var dialog = event.getDialog();
    try {
      var cseq = ((CSeqHeader) response.getHeader(CSeqHeader.NAME)).getSeqNumber();
      dialog.sendAck(dialog.createAck(cseq));
      var bye = dialog.createRequest(Request.BYE);
      dialog.sendRequest(endpoint.provider.getNewClientTransaction(bye));
    } catch (SipException | InvalidArgumentException e) {
      LOG.debug("could not end a stray call", e);
    }
  }

  private static boolean isAnswerToInvite(Response response) {
    var method = ((CSeqHeader) response.getHeader(CSeqHeader.NAME)).getMethod();
    return method.equals(Request.INVITE) && response.getStatusCode() / 100 == 2;
  }

  @Override
  public void processTimeout(TimeoutEvent event) {
    var sent = event.getClientTransaction();
    if (sent != null && sent.getApplicationData() instanceof SipCall call) {
      call.onTimeout(sent);
    }
  }

  @Override
  public void processIOException(IOExceptionEvent event) {
    LOG.debug("SIP connection to {}:{} failed", event.getHost(), event.getPort());
  }

  @Override
  public void processTransactionTerminated(TransactionTerminatedEvent event) {}

  @Override
  public void processDialogTerminated(DialogTerminatedEvent event) {}

  private static String callId(Message message) {
    return ((CallIdHeader) message.getHeader(CallIdHeader.NAME)).getCallId();
  }
}
