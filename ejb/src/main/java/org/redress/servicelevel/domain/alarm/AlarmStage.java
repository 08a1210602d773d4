package org.redress.servicelevel.domain.alarm;

/**
 * How far the alarms of a clock have come.
 *
 * @param percent the share of the target that the last alarm told of; 0 before the first, 100 for the breach
 * @param level how often the ladder was climbed since the breach
 */
public record AlarmStage(int percent, int level) {
    /** The share that stands for the breach. */
    public static final int BREACH = 100;

    /** No alarm was raised yet. */
    public static final AlarmStage NONE = new AlarmStage(0, 0);

    public AlarmStage {
        if (percent < 0 || percent > BREACH || level < 0 || (level > 0 && percent < BREACH)) {
            throw new IllegalArgumentException("no stage of an alarm: " + percent + " %, rung " + level);
        }
    }

    /** Whether the breach is known. */
    public boolean isBreach() {
        return percent == BREACH;
    }

    /** The next rung of the ladder. */
    AlarmStage climbed() {
        return new AlarmStage(BREACH, level + 1);
    }
}
