package org.hongyan.calling.desk;

import java.util.List;
import org.hongyan.activities.Callback;
import org.hongyan.activities.Timeline;
import org.hongyan.calling.campaign.Reserved;
import org.hongyan.calling.script.Scripts;
import org.hongyan.customers.CustomerCard;
import org.hongyan.deals.Project;
import org.jspecify.annotations.Nullable;

/** The customer on the desk with all the seller reads from. */
record Current(
    Reserved reserved,
    CustomerCard card,
    Scripts.@Nullable ScriptVersion script,
    @Nullable Callback promise,
    List<Project> projects,
    Timeline.Stretch timeline,
    String zone) {}
