// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/markstep.h"

#include <QCoreApplication>

namespace Dateline::Triage {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Triage)
};

} // namespace

QString stepName(const MarkStep &step)
{
    const int count = int(step.ids.size());
    switch (step.mark) {
    case Mark::Read:
        return step.on ? Texts::tr("Mark %Ln articles as read", nullptr, count)
                       : Texts::tr("Mark %Ln articles as unread", nullptr, count);
    case Mark::Starred:
        return step.on ? Texts::tr("Star %Ln articles", nullptr, count)
                       : Texts::tr("Remove the star of %Ln articles", nullptr, count);
    case Mark::Archived:
        return step.on ? Texts::tr("Archive %Ln articles", nullptr, count)
                       : Texts::tr("Bring back %Ln articles", nullptr, count);
    case Mark::Tag:
        break;
    }
    const QString name = step.on ? Texts::tr("Tag %Ln articles with “%1”", nullptr, count)
                                 : Texts::tr("Remove the tag “%1” from %Ln articles", nullptr, count);
    return name.arg(step.tag);
}

QString stepReport(const MarkStep &step)
{
    const int count = int(step.ids.size());
    switch (step.mark) {
    case Mark::Read:
        return step.on ? Texts::tr("%Ln articles marked as read", nullptr, count)
                       : Texts::tr("%Ln articles marked as unread", nullptr, count);
    case Mark::Starred:
        return step.on ? Texts::tr("%Ln articles starred", nullptr, count)
                       : Texts::tr("Star of %Ln articles removed", nullptr, count);
    case Mark::Archived:
        return step.on ? Texts::tr("%Ln articles archived", nullptr, count)
                       : Texts::tr("%Ln articles brought back", nullptr, count);
    case Mark::Tag:
        break;
    }
    const QString report = step.on ? Texts::tr("%Ln articles tagged with “%1”", nullptr, count)
                                   : Texts::tr("Tag “%1” removed from %Ln articles", nullptr, count);
    return report.arg(step.tag);
}

} // namespace Dateline::Triage
