// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/namecandidate.h"

#include <QStringList>

namespace Dateline::Test {

/// What the finder of places finds in a text, in order.
QList<Timeline::NameCandidate> placeCandidatesIn(const QString &text);

/// A text and the places that it names.
struct PlaceCase
{
    const char16_t *text;
    QStringList places;
};

void check(const PlaceCase &sample);

} // namespace Dateline::Test
