// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/annotation.h"

#include <QUuid>

#include <tuple>

namespace Dateline::Notes {

QString makeAnnotationId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool standsBefore(const Annotation &left, const Annotation &right)
{
    const auto rank = [](const Annotation &annotation) {
        const int part = annotation.isOrphan()                     ? 3
                         : annotation.anchor.part == Part::Article ? 0
                         : annotation.anchor.part == Part::Title   ? 1
                                                                   : 2;
        const Placement &place = annotation.placement;
        return std::tuple(part, place.start, place.end, annotation.created, annotation.id);
    };
    return rank(left) < rank(right);
}

} // namespace Dateline::Notes
