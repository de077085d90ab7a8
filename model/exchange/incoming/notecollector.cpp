// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming/notecollector.h"

#include "exchange/incoming/incomingtext.h"

#include <algorithm>

namespace Dateline::Exchange {

void NoteCollector::add(int entry, IncomingNote note)
{
    const auto place = m_places.find(note.annotation.id);
    if (place == m_places.end()) {
        m_places.insert(note.annotation.id, {m_read.notes.size(), entry});
        m_read.notes.append(std::move(note));
        return;
    }
    IncomingNote &other = m_read.notes[place->index];
    const bool isNewer =
        note.annotation.modified.isValid() &&
        (!other.annotation.modified.isValid() || note.annotation.modified > other.annotation.modified);
    const int older = isNewer ? place->entry : entry;
    const int newer = isNewer ? entry : place->entry;
    if (isNewer) {
        other = std::move(note);
        place->entry = entry;
    }
    complain(older, IncomingProblem::Kind::SameNote, {}, newer);
}

void NoteCollector::complain(int entry, IncomingProblem::Kind kind, const QString &name, int number)
{
    m_read.problems.append({entry, kind, incomingName(name), number});
}

void NoteCollector::complain(int entry, const QList<IncomingProblem> &problems)
{
    for (IncomingProblem problem : problems) {
        problem.entry = entry;
        m_read.problems.append(problem);
    }
}

IncomingNotes NoteCollector::take()
{
    std::stable_sort(
        m_read.problems.begin(), m_read.problems.end(),
        [](const IncomingProblem &left, const IncomingProblem &right) { return left.entry < right.entry; });
    m_places.clear();
    return std::move(m_read);
}

} // namespace Dateline::Exchange
