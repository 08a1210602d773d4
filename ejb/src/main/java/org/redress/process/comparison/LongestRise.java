package org.redress.process.comparison;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

/** Finds the most numbers of a list that stand in rising order. */
final class LongestRise {
    private LongestRise() {}

    static List<Integer> in(List<Integer> numbers) {
        int[] longest = new int[numbers.size()];
        int[] previous = new int[numbers.size()];
        int last = -1;
        for (int each = 0; each < numbers.size(); each++) {
            longest[each] = 1;
            previous[each] = -1;
            for (int earlier = 0; earlier < each; earlier++) {
                if (numbers.get(earlier) < numbers.get(each) && longest[earlier] >= longest[each]) {
                    longest[each] = longest[earlier] + 1;
                    previous[each] = earlier;
                }
            }
            last = last < 0 || longest[each] > longest[last] ? each : last;
        }
        LinkedList<Integer> rise = new LinkedList<>();
        for (int each = last; each >= 0; each = previous[each]) {
            rise.addFirst(numbers.get(each));
        }
        return new ArrayList<>(rise);
    }
}
