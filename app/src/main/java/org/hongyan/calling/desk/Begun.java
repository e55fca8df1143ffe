package org.hongyan.calling.desk;

import java.time.Instant;
import org.hongyan.calling.CallId;
import org.hongyan.customers.Dialable;

/** A call that may be dialled now; its row and its attempt are stored. */
record Begun(CallId callId, Instant startedAt, Dialable number) {}
