// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming/problemgroups.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace Dateline::Exchange {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(IncomingNotes)
};

constexpr qsizetype mostNumbers = 8;

/// The smaller the graver.
int rank(const ProblemGroup &group)
{
    return group.refusal.isEmpty() ? 1 + int(group.problem.severity()) : 0;
}

} // namespace

QString ProblemGroup::text() const
{
    if (!refusal.isEmpty())
        return Texts::tr("%1: %2").arg(file, refusal);
    const QString what = problem.text();
    if (count == 0)
        return Texts::tr("%1: %2").arg(file, what);
    if (count == 1)
        return Texts::tr("%1, note %L2: %3").arg(file, QLocale().toString(entries.first()), what);
    QStringList numbers;
    for (const int entry : entries)
        numbers += QLocale().toString(entry);
    if (count > entries.size())
        numbers += u"…"_s;
    return Texts::tr("%1, %Ln note(s) (%2): %3", nullptr, count).arg(file, numbers.join(", "_L1), what);
}

void ProblemGroups::refuse(const QString &file, const QString &reason)
{
    m_groups.append({file, reason});
}

void ProblemGroups::add(const QString &file, const IncomingProblem &problem)
{
    const QString shared =
        QStringList{file, QString::number(int(problem.kind)), problem.name, QString::number(problem.number)}
            .join(QChar::Null);
    const auto place = m_places.constFind(shared);
    const qsizetype index = place == m_places.cend() ? m_groups.size() : *place;
    if (place == m_places.cend()) {
        m_places.insert(shared, index);
        m_groups.append({file, {}, problem});
    }
    ProblemGroup &group = m_groups[index];
    if (problem.entry == 0)
        return;
    ++group.count;
    if (group.entries.size() < mostNumbers)
        group.entries += problem.entry;
}

QList<ProblemGroup> ProblemGroups::take()
{
    std::stable_sort(
        m_groups.begin(), m_groups.end(),
        [](const ProblemGroup &left, const ProblemGroup &right) { return rank(left) < rank(right); });
    m_places.clear();
    return std::exchange(m_groups, {});
}

} // namespace Dateline::Exchange
