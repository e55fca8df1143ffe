package org.hongyan.telephony.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.hongyan.telephony.api.EndedBy;
import org.hongyan.telephony.media.Codec;
import org.hongyan.telephony.media.MediaEngine;
import org.hongyan.telephony.media.MediaListener;
import org.hongyan.telephony.media.RtpPort;
import org.hongyan.telephony.sip.CallListener;
import org.hongyan.telephony.sip.IncomingCall;
import org.hongyan.telephony.sip.Sdp;
import org.jspecify.annotations.Nullable;

/** Plays one behaviour on one call. */
final class SimulatedCall implements CallListener {
  private static final MediaListener NOBODY = new MediaListener() {};

  private final IncomingCall call;
  private final MediaEngine media;
  private final ScheduledExecutorService timer;
  private final SplittableRandom random;
  private final Runnable gone;
  private final List<ScheduledFuture<?>> plans = new ArrayList<>();
  private @Nullable RtpPort port;
  private boolean over;

  SimulatedCall(
      IncomingCall call,
      MediaEngine media,
      ScheduledExecutorService timer,
      SplittableRandom random,
      Runnable gone) {
    this.call = call;
    this.media = media;
    this.timer = timer;
    this.random = random;
    this.gone = gone;
  }

  synchronized void play(Behaviour behaviour) {
    call.listen(this);
    switch (behaviour) {
      case Behaviour.Answer(var ring, var talk, var polite) ->
          answer(ring, () -> talk(talk, polite));
      case Behaviour.Tone(var ring, var talk, var hertz) ->
          answer(ring, () -> loop(Sounds.tone(hertz), talk));
      case Behaviour.Silent(var ring, var talk) -> silent(ring, talk);
      case Behaviour.Machine(var ring, var listens) -> answer(ring, () -> machine(listens));
      case Behaviour.NoAnswer(var patience) -> {
        call.ring();
        after(patience, () -> call.refuse(480, 19));
      }
      case Behaviour.Busy(var wait) -> after(wait, () -> call.refuse(486, 17));
      case Behaviour.EarlyBusy(var tone) -> early(Sounds.busy(), tone, 17);
      case Behaviour.Vacant() -> call.refuse(404, 1);
      case Behaviour.Off() -> {
        var announcement = Sounds.phrase("off-zh");
        early(announcement, Duration.ofMillis(2 * Sounds.millis(announcement)), 20);
      }
    }
  }

  void hangup() {
    call.hangup();
  }

  @Override
  public synchronized void ended(int sip, int q850, EndedBy by) {
    over = true;
    plans.forEach(plan -> plan.cancel(false));
    plans.clear();
    if (port != null) {
      media.close(port);
    }
    gone.run();
  }

  private void answer(Duration ring, Runnable then) {
    call.ring();
    after(
        ring,
        () -> {
          call.answer(open().localPort());
          then.run();
        });
  }

  /** Takes the call at a port where nobody listens or speaks. */
  private void silent(Duration ring, Duration talk) {
    call.ring();
    after(
        ring,
        () -> {
          var quiet = media.openRtp(call.id(), NOBODY);
          port = quiet;
          call.answer(quiet.localPort());
          after(talk, call::hangup);
        });
  }

  private void talk(Duration talk, boolean polite) {
    var person = Sounds.PEOPLE[voice()];
    var line = open();
    var conversation =
        new Conversation(
            random, person, pcm -> media.play(line, pcm, false), () -> media.level(line));
    every(conversation::tick);
    after(
        talk,
        () -> {
          var goodbye = polite ? conversation.goodbye() : 0;
          after(Duration.ofMillis(goodbye), call::hangup);
        });
  }

  private int voice() {
    return Math.floorMod(CarrierPlan.hash(call.dialled()), Sounds.PEOPLE.length);
  }

  private void machine(Duration listens) {
    var greeting = Sounds.phrase("machine-zh");
    var length = Duration.ofMillis(Sounds.millis(greeting));
    media.play(open(), greeting, false);
    after(length, () -> media.play(open(), Sounds.beep(), false));
    after(length.plus(listens), call::hangup);
  }

  private void loop(short[] pcm, Duration talk) {
    media.play(open(), pcm, true);
    after(talk, call::hangup);
  }

  private void early(short[] pcm, Duration length, int q850) {
    call.early(open().localPort());
    media.play(open(), pcm, true);
    after(length, () -> call.refuse(480, q850));
  }

  private RtpPort open() {
    var opened = port;
    if (opened == null) {
      opened = media.openRtp(call.id(), NOBODY);
      port = opened;
      var offer = call.offer();
      var codec = offer.codecs().getFirst() == Sdp.PCMU ? Codec.PCMU : Codec.PCMA;
      opened.start(offer.remote(), codec, offer.dtmfPayloadType());
    }
    return opened;
  }

  private void after(Duration wait, Runnable action) {
    plans.add(timer.schedule(() -> act(action), wait.toMillis(), TimeUnit.MILLISECONDS));
  }

  private void every(Runnable action) {
    var period = Conversation.TICK_MILLIS;
    plans.add(timer.scheduleAtFixedRate(() -> act(action), period, period, TimeUnit.MILLISECONDS));
  }

  private synchronized void act(Runnable action) {
    if (!over) {
      action.run();
    }
  }
}
