package org.hongyan.telephony.sip;

import java.text.ParseException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.InvalidArgumentException;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.hongyan.telephony.api.EndedBy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What calls in both directions share: the dialog, its end, and requests within it. */
abstract sealed class SipCall permits OutgoingCall, IncomingCall {
  static final Logger LOG = LoggerFactory.getLogger(SipCall.class);

  final SipEndpoint endpoint;
  final long session = ThreadLocalRandom.current().nextLong(1, 1L << 40);
  private final CallListener listener;
  private final Queue<Runnable> commands = new ConcurrentLinkedQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private @Nullable String callId;
  private @Nullable Sdp local;
  private int sdpVersion = 1;
  private boolean byeAuthorised;
  @Nullable Dialog dialog;
  boolean answered;
  boolean ended;

  SipCall(SipEndpoint endpoint, CallListener listener) {
    this.endpoint = endpoint;
    this.listener = listener;
  }

  /** Ends the call from our side; harmless when already over. Returns at once. */
  public abstract void hangup();

  /** A response to something this call sent. */
  abstract void onResponse(
      Response response, @Nullable ClientTransaction sent, @Nullable Dialog in);

  /** The stack gave up waiting for a response. */
  abstract void onTimeout(ClientTransaction sent);

  /** Called once, when the call is over, to stop timers. */
  abstract void released();

  CallListener listener() {
    return listener;
  }

  /** Runs {@code command} on another thread, after all commands this call was given before. */
  final void inOrder(Runnable command) {
    commands.add(command);
    if (waiting.getAndIncrement() == 0) {
      endpoint.run(this::obey);
    }
  }

  private void obey() {
    do {
      var command = commands.poll();
      if (command != null) {
        endpoint.attempt(command);
      }
    } while (waiting.decrementAndGet() > 0);
  }

  void register(String id) {
    callId = id;
    endpoint.calls.put(id, this);
  }

  void localMedia(String sdp) {
    local = Sdp.parse(sdp);
  }

  synchronized void onBye(ServerTransaction transaction, Request bye) {
    reply(transaction, bye, Response.OK);
    finish(Response.OK, Messages.q850(bye), EndedBy.REMOTE);
  }

  /** A re-INVITE or UPDATE: hold, resume or a new address are followed, anything else gets 488. */
  synchronized void onOffer(ServerTransaction transaction, Request request) {
    var media = local;
    if (ended || !answered || media == null) {
      reply(transaction, request, Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST);
      return;
    }
    var text = Messages.sdp(request);
    try {
      if (text == null) {
        var body = request.getRawContent() == null || request.getRawContent().length == 0;
        var offer = Sdp.offer(media.address(), media.port(), session);
        answerOffer(transaction, request, body ? offer : null);
        return;
      }
      var remote = Sdp.parse(text);
      if (remote.port() == 0) {
        throw new IllegalArgumentException("the audio is taken away");
      }
      var answer = Sdp.answer(remote, media.address(), media.port(), session, ++sdpVersion);
      answerOffer(transaction, request, answer);
      listener().changed(remote);
    } catch (IllegalArgumentException unusable) {
      LOG.debug("offer within a call refused: {}", unusable.getMessage());
      answerOffer(transaction, request, null);
    }
  }

  synchronized void onInfo(ServerTransaction transaction, Request info) {
    reply(transaction, info, Response.OK);
    var digit = InfoDigit.of(info);
    if (digit != 0 && !ended) {
      listener().digit(digit);
    }
  }

  final void reply(ServerTransaction transaction, Request request, int status) {
    try {
      transaction.sendResponse(endpoint.messages.response(status, request));
    } catch (ParseException | SipException | InvalidArgumentException e) {
      LOG.debug("could not answer {} with {}", request.getMethod(), status, e);
    }
  }

  /** Ends an answered dialog; the call itself is finished by the caller. */
  final void bye(Dialog within) {
    try {
      var bye = within.createRequest(Request.BYE);
      send(bye, within);
    } catch (SipException e) {
      LOG.debug("could not send BYE", e);
      within.delete();
    }
  }

  /** Repeats a challenged BYE once with credentials. */
  final void authoriseBye(Response response, ClientTransaction sent, TrunkConfig trunk) {
    var within = sent.getDialog();
    if (byeAuthorised || within == null) {
      return;
    }
    byeAuthorised = true;
    try {
      var retry = (Request) sent.getRequest().clone();
      if (Challenges.authorise(endpoint.messages, response, retry, trunk, 1)) {
        send(retry, within);
      }
    } catch (SipException | ParseException | InvalidArgumentException e) {
      LOG.debug("could not repeat BYE", e);
    }
  }

  final void finish(int sip, int q850, EndedBy by) {
    if (ended) {
      return;
    }
    ended = true;
    if (callId != null) {
      endpoint.calls.remove(callId, this);
    }
    released();
    listener().ended(sip, q850, by);
  }

  /** The endpoint closes and nobody will answer any more. */
  synchronized void abandon() {
    finish(0, 0, EndedBy.US);
  }

  private void send(Request request, Dialog within) throws SipException {
    var transaction = endpoint.provider.getNewClientTransaction(request);
    transaction.setApplicationData(this);
    within.sendRequest(transaction);
  }

  private void answerOffer(ServerTransaction transaction, Request request, @Nullable String sdp) {
    try {
      var status = sdp == null ? Response.NOT_ACCEPTABLE_HERE : Response.OK;
      var response = endpoint.messages.dialogResponse(status, request, Messages.tag());
      if (sdp != null) {
        endpoint.messages.body(response, sdp);
      }
      transaction.sendResponse(response);
    } catch (ParseException | SipException | InvalidArgumentException e) {
      LOG.debug("could not answer an offer", e);
    }
  }
}
