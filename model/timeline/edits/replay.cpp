// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/replay.h"

#include <QHash>
#include <QRandomGenerator>

#include <vector>

namespace Dateline::Timeline {

using namespace Qt::StringLiterals;

QList<Edit> countingEdits(const QList<Edit> &edits)
{
    QHash<QString, qsizetype> places;
    std::vector<std::vector<qsizetype>> undoing(size_t(edits.size())); // Of each edit what undoes it.
    for (qsizetype place = 0; place < edits.size(); ++place) {
        const Edit &edit = edits[place];
        if (edit.kind == Edit::Kind::Undo) {
            if (const auto target = places.constFind(edit.target); target != places.constEnd())
                undoing[size_t(*target)].push_back(place);
        }
        places.insert(edit.id, place);
    }
    // From the end: what undoes an edit comes after it, and is decided by then.
    std::vector<bool> counts(size_t(edits.size()), true);
    for (qsizetype place = edits.size() - 1; place >= 0; --place) {
        for (const qsizetype undo : undoing[size_t(place)]) {
            if (counts[size_t(undo)])
                counts[size_t(place)] = false;
        }
    }
    QList<Edit> counting;
    for (qsizetype place = 0; place < edits.size(); ++place) {
        if (counts[size_t(place)] && edits[place].kind != Edit::Kind::Undo)
            counting.append(edits[place]);
    }
    return counting;
}

QList<QList<Edit>> countingSteps(const QList<Edit> &edits)
{
    QList<QList<Edit>> steps;
    const QList<Edit> counting = countingEdits(edits);
    for (const Edit &edit : counting) {
        const Edit *before = steps.isEmpty() ? nullptr : &steps.constLast().constLast();
        if (!before || before->created != edit.created || before->creator != edit.creator)
            steps.emplaceBack();
        steps.last().append(edit);
    }
    return steps;
}

std::optional<QString> lastUndoable(const QList<Edit> &edits)
{
    const QList<Edit> counting = countingEdits(edits);
    return counting.isEmpty() ? std::nullopt : std::optional(counting.constLast().id);
}

Edit newEdit(Edit::Kind kind, const QString &creator)
{
    Edit edit;
    edit.id = u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0'));
    edit.created = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    edit.creator = creator;
    edit.kind = kind;
    return edit;
}

QString editKindName(Edit::Kind kind)
{
    switch (kind) {
    case Edit::Kind::Merge:
        return u"merge"_s;
    case Edit::Kind::Split:
        return u"split"_s;
    case Edit::Kind::NotSame:
        return u"apart"_s;
    case Edit::Kind::Rename:
        return u"rename"_s;
    case Edit::Kind::SetKind:
        return u"kind"_s;
    case Edit::Kind::Hide:
        return u"hide-event"_s;
    case Edit::Kind::Redate:
        return u"redate"_s;
    case Edit::Kind::Replace:
        return u"replace"_s;
    case Edit::Kind::AddEvent:
        return u"add-event"_s;
    case Edit::Kind::Pin:
        return u"pin"_s;
    case Edit::Kind::Undo:
        return u"undo"_s;
    case Edit::Kind::HideEntity:
        return u"hide"_s;
    }
    return {};
}

bool isOfEvent(Edit::Kind kind)
{
    return kind == Edit::Kind::Hide || kind == Edit::Kind::Redate || kind == Edit::Kind::Replace ||
           kind == Edit::Kind::AddEvent || kind == Edit::Kind::Pin;
}

} // namespace Dateline::Timeline
