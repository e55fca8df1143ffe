package org.hongyan.telephony.api;

/** The gateway's answer to a browser's WebRTC offer. */
public record BrowserAnswer(LegId leg, String answerSdp) {}
