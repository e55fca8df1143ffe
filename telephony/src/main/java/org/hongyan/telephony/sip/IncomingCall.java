package org.hongyan.telephony.sip;

import java.text.ParseException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.InvalidArgumentException;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.address.SipURI;
import javax.sip.header.CallIdHeader;
import javax.sip.header.FromHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.hongyan.telephony.api.EndedBy;
import org.jspecify.annotations.Nullable;

/** A call somebody places to us: ring, early media, answer or refuse. */
public final class IncomingCall extends SipCall {
  private static final Duration ACK_PATIENCE = Duration.ofSeconds(32);

  private final ServerTransaction transaction;
  private final Request invite;
  private final Sdp offer;
  private final String toTag = Messages.tag();
  private CallListener owner = new CallListener() {};
  private @Nullable ScheduledFuture<?> ackTimer;

  IncomingCall(SipEndpoint endpoint, ServerTransaction transaction, Request invite, Sdp offer) {
    super(endpoint, new CallListener() {});
    this.transaction = transaction;
    this.invite = invite;
    this.offer = offer;
    register(id());
  }

  /** Who hears what follows; set it before the first reply. */
  public synchronized void listen(CallListener listener) {
    owner = listener;
    if (ended) {
      listener.ended(Response.REQUEST_TERMINATED, 0, EndedBy.REMOTE);
    }
  }

  @Override
  CallListener listener() {
    return owner;
  }

  /** The Call-ID. */
  public String id() {
    return ((CallIdHeader) invite.getHeader(CallIdHeader.NAME)).getCallId();
  }

  /** The number that was dialled. */
  public String dialled() {
    return invite.getRequestURI() instanceof SipURI uri && uri.getUser() != null
        ? uri.getUser().replace("%23", "#")
        : "";
  }

  /** The number shown by the caller. */
  public String caller() {
    var from = (FromHeader) invite.getHeader(FromHeader.NAME);
    return from.getAddress().getURI() instanceof SipURI uri && uri.getUser() != null
        ? uri.getUser()
        : "";
  }

  /** The caller's media. */
  public Sdp offer() {
    return offer;
  }

  /** 180 Ringing. */
  public void ring() {
    inOrder(() -> provisional(Response.RINGING, null));
  }

  /** 183 with media before the answer. */
  public void early(int mediaPort) {
    inOrder(() -> provisional(Response.SESSION_PROGRESS, answerText(mediaPort)));
  }

  /** 200; {@link CallListener#answered} follows with the caller's media when it is acknowledged. */
  public void answer(int mediaPort) {
    inOrder(() -> accept(answerText(mediaPort)));
  }

  /** A final refusal; {@code q850} 0 adds no Reason header. */
  public void refuse(int status, int q850) {
    inOrder(() -> refuseNow(status, q850));
  }

  /** BYE after the answer, 480 before. */
  @Override
  public void hangup() {
    inOrder(this::end);
  }

  synchronized void onAck() {
    if (ackTimer != null) {
      ackTimer.cancel(false);
      ackTimer = null;
      if (!ended) {
        owner.answered(offer);
      }
    }
  }

  synchronized void onCancel(ServerTransaction cancel, Request request) {
    reply(cancel, request, Response.OK);
    if (!answered && !ended) {
      reply(transaction, invite, Response.REQUEST_TERMINATED);
      finish(Response.REQUEST_TERMINATED, 0, EndedBy.REMOTE);
    }
  }

  @Override
  void onResponse(Response response, @Nullable ClientTransaction sent, @Nullable Dialog in) {}

  @Override
  void onTimeout(ClientTransaction sent) {}

  @Override
  void released() {
    if (ackTimer != null) {
      ackTimer.cancel(false);
    }
  }

  private String answerText(int mediaPort) {
    return Sdp.answer(offer, endpoint.address(), mediaPort, session, 1);
  }

  private synchronized void provisional(int status, @Nullable String sdp) {
    if (!answered && !ended) {
      respond(status, 0, sdp);
    }
  }

  private synchronized void accept(String sdp) {
    if (answered || ended) {
      return;
    }
    answered = true;
    localMedia(sdp);
    ackTimer = endpoint.after(ACK_PATIENCE, this::end);
    respond(Response.OK, 0, sdp);
    dialog = transaction.getDialog();
  }

  private synchronized void refuseNow(int status, int q850) {
    if (!answered && !ended) {
      respond(status, q850, null);
      finish(status, q850, EndedBy.US);
    }
  }

  private synchronized void end() {
    if (ended) {
      return;
    }
    if (!answered) {
      refuseNow(Response.TEMPORARILY_UNAVAILABLE, 0);
      return;
    }
    if (dialog != null) {
      bye(dialog);
    }
    finish(Response.OK, 0, EndedBy.US);
  }

  private void respond(int status, int q850, @Nullable String sdp) {
    try {
      var response = endpoint.messages.dialogResponse(status, invite, toTag);
      if (q850 > 0) {
        endpoint.messages.reason(response, q850);
      }
      if (sdp != null) {
        endpoint.messages.body(response, sdp);
      }
      transaction.sendResponse(response);
    } catch (ParseException | InvalidArgumentException | SipException e) {
      LOG.debug("could not send {}", status, e);
    }
  }
}
