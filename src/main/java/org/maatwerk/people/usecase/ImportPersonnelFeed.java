package org.maatwerk.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.FeedReport;
import org.maatwerk.people.FeedSource;
import org.maatwerk.people.PeopleRefusal;
import org.maatwerk.people.PersonnelFeed;
import org.maatwerk.people.PersonnelFeedState;
import org.maatwerk.people.PersonnelFeeds;

/**
 * Takes in the personnel system's daily file (X8). The same file twice changes nothing the second time. A file that
 * would end too many employments waits until an administrator confirms it.
 */
@ApplicationScoped
@Transactional
public class ImportPersonnelFeed {

    private static final int LATEST = 50;
    private static final String CHANGES = "changes";

    @Inject
    FeedIntake intake;

    @Inject
    PersonnelFeeds feeds;

    @Inject
    Administrators administrators;

    @Inject
    @ConfigProperty(name = "maatwerk.feed.max-ended-percent", defaultValue = "5")
    int maxEndedPercent;

    /**
     * What the file would change.
     *
     * @param whole whether it names everybody, so that who is missing has left
     * @throws Refused when the file is empty or lacks a column
     */
    public FeedReport preview(PersonId actor, byte[] file, boolean whole) {
        administrators.only(actor);
        FeedPlan plan = intake.plan(file, whole);
        PersonnelFeedState outcome =
                plan.endsMoreThan(maxEndedPercent) ? PersonnelFeedState.HELD : PersonnelFeedState.TAKEN;
        return new FeedReport(null, null, null, whole, outcome, plan.counts(), plan.findings(), null);
    }

    /** Takes the file in, or holds it. */
    public FeedReport take(PersonId actor, byte[] file, boolean whole) {
        administrators.only(actor);
        return receive(new FeedSource(actor, null), file, whole);
    }

    /** As {@link #take}, for a file that a machine of ours delivers. */
    public FeedReport takeDelivered(byte[] file, boolean whole) {
        return receive(new FeedSource(null, null), file, whole);
    }

    /**
     * As {@link #take}, for a file that was dropped into the folder. One that cannot be read at all is noted with the
     * reason, so that an administrator sees it.
     *
     * @param name of the file; when it begins with {@code changes}, who is missing stays as now
     */
    public FeedReport takeDropped(byte[] file, String name) {
        try {
            return receive(
                    new FeedSource(null, name),
                    file,
                    !name.toLowerCase(Locale.ROOT).startsWith(CHANGES));
        } catch (Refused unreadable) {
            return refuseDropped(name, (PeopleRefusal) unreadable.refusal());
        }
    }

    /** Notes a file of the folder that is not read at all, with the reason. */
    public FeedReport refuseDropped(String name, PeopleRefusal why) {
        PersonnelFeed feed = PersonnelFeed.refused(intake.now(), name, why);
        feeds.add(feed);
        return feed.report();
    }

    private FeedReport receive(FeedSource source, byte[] file, boolean whole) {
        FeedPlan plan = intake.plan(file, whole);
        boolean held = plan.endsMoreThan(maxEndedPercent);
        PersonnelFeed feed = held
                ? PersonnelFeed.held(intake.now(), source.person(), whole, file)
                : PersonnelFeed.taken(intake.now(), source.person(), whole);
        feeds.add(feed.from(source.fileName()).finding(plan.counts(), plan.findings()));
        if (!held) {
            intake.carryOut(plan);
        }
        return feed.report();
    }

    /** Takes in a held file after all, against the people of today. */
    public FeedReport confirm(PersonId actor, long feedId) {
        administrators.only(actor);
        PersonnelFeed feed = feeds.of(feedId);
        FeedPlan plan = intake.plan(feed.confirm(), feed.isWhole());
        feed.finding(plan.counts(), plan.findings());
        intake.carryOut(plan);
        return feed.report();
    }

    /** Throws a held file away. */
    public void discard(PersonId actor, long feedId) {
        administrators.only(actor);
        feeds.of(feedId).discard();
    }

    /** The latest deliveries, newest first. */
    public List<FeedReport> latest(PersonId actor) {
        administrators.only(actor);
        return feeds.latest(LATEST).stream().map(PersonnelFeed::report).toList();
    }

    /** @throws NotFound when there is no such delivery */
    public FeedReport report(PersonId actor, long feedId) {
        administrators.only(actor);
        return feeds.of(feedId).report();
    }
}
