//! What is lent to whom, for how long, and what is taken back.

use std::time::Duration;

use super::judge::slots;
use super::{Action, Coordinator, Grant, State, Told, Worker};
use crate::chance::Chance;
use crate::ledger::Held;
use crate::message::LARGEST;
use crate::seal::Name;

/// How many leases a worker has at once: one under way, and one so that it need not wait.
const AHEAD: usize = 2;

/// After how many stalls in a row a worker gets nothing more while others are there that get done.
const MOST_STALLS: u32 = 3;

impl Coordinator {
    /// What is still to be done after it was taken up: what workers claim is tried, and what is lent is sent again, since it may never
    /// have been sent. Nothing when it is over.
    pub fn to_do(&self) -> Vec<Action> {
        if self.end().is_some() {
            return Vec::new();
        }
        let claims = self.claims().map(|(worker, place)| Action::Confirm { place, worker });
        let lent = self.ledger.leases().map(|(id, held)| Action::Lend(grant(id, held)));
        claims.chain(lent).collect()
    }

    /// Takes back what those had of whom nothing is heard, and what was lent for too long; lends what there is to those who wait.
    pub fn tick(&mut self, now: Duration, chance: &mut impl Chance) -> Vec<Action> {
        let mut actions = Vec::new();
        self.since.retain(|id, _| self.ledger.lease(*id).is_some());
        let silence = self.rules.silence();
        let here = |(name, worker): (&Name, &Worker)| (worker.state == State::Here).then_some(*name);
        for name in self.workers.iter().filter_map(here).collect::<Vec<_>>() {
            let silent =
                self.workers.get(&name).is_some_and(|worker| now.saturating_sub(worker.heard) > silence);
            if silent {
                self.lose(name, Told::Lost(name), &mut actions);
            } else {
                self.take_back_late(name, now);
            }
        }
        if self.found.is_none() {
            self.lend(now, chance, &mut actions);
        }
        actions
    }

    /// Takes back each lease that a worker has had for too long.
    fn take_back_late(&mut self, name: Name, now: Duration) {
        let stall = self.rules.stall();
        let since = |id: &u64| self.since.get(id).copied().unwrap_or_default();
        let late: Vec<(u64, Duration)> = self
            .ledger
            .of(name)
            .map(|id| (id, since(&id)))
            .filter(|(_, since)| now.saturating_sub(*since) > stall)
            .collect();
        let Some(last) = late.iter().map(|(_, since)| *since).max() else { return };
        late.iter().for_each(|(id, _)| self.ledger.take_back(*id));
        // One that has reported others since has never got this one. One that has reported nothing does not get done: it, or somebody,
        // took it for faster than it is.
        if let Some(worker) = self.workers.get_mut(&name).filter(|worker| worker.reported <= last) {
            let stalls = worker.stalls.saturating_add(1);
            *worker = Worker::new(State::Here, worker.rate / 4.0, worker.batch, false, now);
            worker.stalls = stalls;
        }
    }

    fn lend(&mut self, now: Duration, chance: &mut impl Chance, actions: &mut Vec<Action>) {
        // What one did not get done goes to another, where there is one.
        let others = self.workers.values().any(|worker| worker.state == State::Here && worker.stalls == 0);
        // Everybody gets the first before anybody gets the second, and those that get done come first.
        for ahead in 0..AHEAD {
            let mut waiting: Vec<(u32, Name)> = self
                .workers
                .iter()
                .filter(|(name, worker)| {
                    worker.state == State::Here && self.ledger.of(**name).count() <= ahead
                })
                .map(|(name, worker)| (worker.stalls, *name))
                .collect();
            waiting.sort_unstable();
            for (stalls, name) in waiting {
                let most = self.size(name);
                let range = match stalls {
                    _ if !others => self.ledger.next(most),
                    0 => self.ledger.next(most),
                    MOST_STALLS.. => None,
                    _ => self.ledger.next_fresh(most),
                };
                let Some(range) = range else { break };
                let count = u32::try_from(range.end - range.start).unwrap_or(LARGEST);
                let slots = slots(range.start, count, chance);
                let id = self.next;
                self.next += 1;
                if let Some(worker) =
                    self.workers.get_mut(&name).filter(|_| self.ledger.of(name).next().is_none())
                {
                    worker.reported = now;
                }
                let held = Held { worker: name, first: range.start, count, slots };
                actions.push(Action::Lend(grant(id, &held)));
                self.ledger.lend(id, held);
                self.since.insert(id, now);
            }
        }
    }

    /// How many candidates the next lease of a worker has: what it tries in the time of a lease, in whole batches; less while it is
    /// not proven, and less towards the end, so that all get done together.
    fn size(&self, name: Name) -> u32 {
        let Some(worker) = self.workers.get(&name) else { return 1 };
        let share = self.ledger.left().div_ceil(self.standing().workers.max(1) as u128);
        let share = u32::try_from(share).unwrap_or(LARGEST);
        let lease = if worker.proven { self.rules.lease } else { self.rules.lease / 4 };
        // A float beyond the bounds of the integer becomes the bound.
        let wanted = (worker.rate * lease.as_secs_f64()) as u32;
        let batch = u32::from(worker.batch);
        wanted.min(share).next_multiple_of(batch).clamp(batch, LARGEST)
    }

    /// Whether a lease is lent still.
    pub fn is_lent(&self, id: u64) -> bool {
        self.ledger.lease(id).is_some()
    }
}

fn grant(id: u64, held: &Held) -> Grant {
    Grant { id, worker: held.worker, first: held.first, count: held.count, slots: held.slots.clone() }
}
