package org.maatwerk.budget;

/** From how many people on a number of people is told (kleine aantallen, F4). */
public record SmallCount(int smallest) {

    public boolean tells(int people) {
        return people == 0 || people >= smallest;
    }
}
