package org.hongyan.telephony.sip;

import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.InvalidArgumentException;
import javax.sip.SipException;
import javax.sip.TransactionState;
import javax.sip.header.CSeqHeader;
import javax.sip.header.CallIdHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.hongyan.telephony.api.EndedBy;
import org.jspecify.annotations.Nullable;

/**
 * A call we place. CANCEL waits for the first provisional response (RFC 3261 section 9.1); a 200
 * that crosses it is acknowledged and ended at once. Redirections (3xx) are never followed: a
 * carrier could send us to a premium number.
 */
public final class OutgoingCall extends SipCall {
  /** A trunk that says nothing at all for this long is taken for lost. */
  static final Duration SILENT_TRUNK = Duration.ofSeconds(8);

  /** How long the final response to a cancelled call is awaited before the call counts as over. */
  private static final Duration CANCEL_GRACE = Duration.ofSeconds(4);

  private static final Duration TRANSACTION_LIFE = Duration.ofSeconds(32);

  /** Whom to call, as whom, with which session description. */
  record Wish(DialString to, DialString from, String offer) {}

  private final TrunkConfig trunk;
  private final Wish wish;
  private final List<ScheduledFuture<?>> timers = new ArrayList<>();
  private @Nullable ClientTransaction invite;
  private @Nullable EndedBy cancelBy;
  private @Nullable Sdp early;
  private boolean heard;
  private boolean provisional;
  private boolean cancelSent;
  private int challenges;

  OutgoingCall(SipEndpoint endpoint, TrunkConfig trunk, Wish wish, CallListener listener) {
    super(endpoint, listener);
    this.trunk = trunk;
    this.wish = wish;
    localMedia(wish.offer());
  }

  /** Sends the INVITE, on another thread. */
  public void start(SipEndpoint.Limits limits) {
    synchronized (this) {
      timers.add(endpoint.after(limits.ring(), this::ringTimeout));
      timers.add(endpoint.after(limits.longest(), () -> end(EndedBy.TIMEOUT)));
      timers.add(endpoint.after(SILENT_TRUNK, this::silentTrunk));
    }
    inOrder(this::send);
  }

  @Override
  public void hangup() {
    inOrder(() -> end(EndedBy.US));
  }

  @Override
  synchronized void onResponse(
      Response response, @Nullable ClientTransaction sent, @Nullable Dialog in) {
    var method = ((CSeqHeader) response.getHeader(CSeqHeader.NAME)).getMethod();
    var status = response.getStatusCode();
    if (method.equals(Request.BYE)) {
      if (Challenges.isChallenge(status) && sent != null) {
        authoriseBye(response, sent, trunk);
      }
      return;
    }
    if (!method.equals(Request.INVITE)) {
      return;
    }
    heard = true;
    if (status / 100 == 2) {
      accepted(response, in);
    } else if (sent == invite && !ended && !answered) {
      if (status < 200) {
        provisional(response);
      } else {
        refused(response);
      }
    }
  }

  @Override
  synchronized void onTimeout(ClientTransaction sent) {
    if (sent == invite && !answered) {
      finish(0, 0, cancelBy != null ? cancelBy : EndedBy.LOST);
    }
  }

  @Override
  void released() {
    timers.forEach(timer -> timer.cancel(false));
    timers.clear();
  }

  private synchronized void send() {
    if (cancelBy != null) {
      finish(0, 0, cancelBy);
      return;
    }
    try {
      var request = endpoint.messages.invite(trunk, wish.to(), wish.from(), wish.offer());
      register(((CallIdHeader) request.getHeader(CallIdHeader.NAME)).getCallId());
      transmit(request);
    } catch (ParseException | InvalidArgumentException | SipException e) {
      LOG.info("{} cannot be reached: {}", trunk, e.getMessage());
      finish(0, 0, EndedBy.LOST);
    }
  }

  private void transmit(Request request) throws SipException {
    var transaction = endpoint.provider.getNewClientTransaction(request);
    transaction.setApplicationData(this);
    invite = transaction;
    provisional = false;
    try {
      transaction.sendRequest();
    } catch (SipException e) {
      var half = transaction.getDialog();
      if (half != null) {
        half.delete();
      }
      throw e;
    }
  }

  private void provisional(Response response) {
    provisional = true;
    if (cancelBy != null) {
      cancel();
    } else if (response.getStatusCode() > 100) {
      var text = Messages.sdp(response);
      Sdp media = null;
      if (text != null) {
        media = readable(text);
        early = media != null ? media : early;
      }
      listener().progress(response.getStatusCode(), media);
    }
  }

  private void accepted(Response response, @Nullable Dialog in) {
    if (in == null) {
      return;
    }
    try {
      var cseq = ((CSeqHeader) response.getHeader(CSeqHeader.NAME)).getSeqNumber();
      in.sendAck(in.createAck(cseq));
    } catch (SipException | InvalidArgumentException e) {
      LOG.debug("could not acknowledge", e);
    }
    if (answered && in == dialog) {
      return;
    }
    if (answered || ended || cancelBy != null) {
      bye(in);
      finish(Response.OK, 0, cancelBy != null ? cancelBy : EndedBy.US);
      return;
    }
    var text = Messages.sdp(response);
    var media = text == null ? early : readable(text);
    if (media == null || media.port() == 0) {
      bye(in);
      finish(Response.NOT_ACCEPTABLE_HERE, 0, EndedBy.US);
      return;
    }
    dialog = in;
    answered = true;
    listener().answered(media);
  }

  private void refused(Response response) {
    var status = response.getStatusCode();
    if (Challenges.isChallenge(status) && cancelBy == null && mayAnswer(response)) {
      try {
        var sent = invite;
        if (sent != null) {
          var retry = (Request) sent.getRequest().clone();
          challenges++;
          if (Challenges.authorise(endpoint.messages, response, retry, trunk, 1)) {
            transmit(retry);
            return;
          }
        }
      } catch (SipException | ParseException | InvalidArgumentException e) {
        LOG.info("{} could not be answered after its challenge: {}", trunk, e.getMessage());
        finish(0, 0, EndedBy.LOST);
        return;
      }
    }
    finish(status, Messages.q850(response), cancelBy != null ? cancelBy : EndedBy.REMOTE);
  }

  private boolean mayAnswer(Response response) {
    return challenges == 0 || (challenges == 1 && Challenges.stale(response));
  }

  private void ringTimeout() {
    synchronized (this) {
      if (answered) {
        return;
      }
    }
    end(EndedBy.TIMEOUT);
  }

  private void silentTrunk() {
    synchronized (this) {
      if (heard) {
        return;
      }
    }
    LOG.info("{} did not say anything for {} s", trunk, SILENT_TRUNK.toSeconds());
    end(EndedBy.LOST);
  }

  private synchronized void end(EndedBy by) {
    if (ended || cancelBy != null) {
      return;
    }
    cancelBy = by;
    if (answered) {
      if (dialog != null) {
        bye(dialog);
      }
      finish(Response.OK, 0, by);
    } else if (invite != null) {
      if (provisional) {
        cancel();
      }
      timers.add(endpoint.after(by == EndedBy.LOST ? Duration.ZERO : CANCEL_GRACE, this::giveUp));
      endpoint.after(TRANSACTION_LIFE, this::terminate);
    }
  }

  private void cancel() {
    if (cancelSent || invite == null) {
      return;
    }
    cancelSent = true;
    try {
      var request = invite.createCancel();
      endpoint.provider.getNewClientTransaction(request).sendRequest();
    } catch (SipException e) {
      LOG.debug("could not cancel", e);
    }
  }

  private synchronized void giveUp() {
    finish(0, 0, cancelBy != null ? cancelBy : EndedBy.US);
  }

  private synchronized void terminate() {
    var sent = invite;
    if (sent == null || answered || sent.getState() == TransactionState.TERMINATED) {
      return;
    }
    try {
      sent.terminate();
    } catch (javax.sip.ObjectInUseException e) {
      SipEndpoint.ignoreInUse(e);
    }
  }

  private static @Nullable Sdp readable(String text) {
    try {
      return Sdp.parse(text);
    } catch (IllegalArgumentException e) {
      LOG.info("the carrier's media cannot be used: {}", e.getMessage());
      return null;
    }
  }
}
