package org.maatwerk.atomicity;

/** What is done with each act of a tour. */
interface ActVisitor {

    /** Does every act, and nothing else. */
    ActVisitor PLAIN = new ActVisitor() {

        @Override
        public void telling(String act, Runnable work) {
            work.run();
        }

        @Override
        public void quiet(String act, Runnable work) {
            work.run();
        }

        @Override
        public void passingBy(String act, Runnable work) {
            // The tour goes on without it.
        }

        @Override
        public void passingByQuietly(String act, Runnable work) {
            // Nor with this.
        }
    };

    /** An act that tells a process something; it must have gone through when the call returns. */
    void telling(String act, Runnable work);

    /** An act that tells no process anything; it must have gone through when the call returns. */
    void quiet(String act, Runnable work);

    /** An act that could be done here, and is not: the tour takes another turn. */
    void passingBy(String act, Runnable work);

    /** As {@link #passingBy}, an act that tells no process anything. */
    void passingByQuietly(String act, Runnable work);
}
