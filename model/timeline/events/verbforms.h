// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/events/cues.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Dateline::Timeline {

struct VerbWord
{
    QString text;
    VerbForm form = VerbForm::None;
};

/// All forms of an English verb: of a regular one alone ("arrive"), or as given: base, third person, past,
/// participle, -ing form, with commas between.
QList<VerbWord> verbForms(QStringView verb);

} // namespace Dateline::Timeline
