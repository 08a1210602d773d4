package org.redress.search.domain;

/** How far two spellings are apart. */
final class Spelling {
    private Spelling() {}

    /** How many letters are wrong, missing, too many, or have changed places with the next one. */
    static int difference(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                steps[row][column] = row == 0 || column == 0 ? row + column : fewest(steps, one, other, row, column);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int fewest(int[][] steps, String one, String other, int row, int column) {
        int wrong = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        int fewest = Math.min(
                steps[row - 1][column - 1] + wrong, Math.min(steps[row - 1][column], steps[row][column - 1]) + 1);
        boolean swapped = row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
        return swapped ? Math.min(fewest, steps[row - 2][column - 2] + 1) : fewest;
    }
}
