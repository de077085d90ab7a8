// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/paletteprovider.h"
#include "timeline/models/timelinecontent.h"

namespace Dateline::TimelinePanel {

class NameFacts;
class TimelineService;

/// Finds persons, organisations and places by any of their names, those in more articles first.
class NameProvider : public Commands::PaletteProvider
{
    Q_OBJECT

public:
    /// Both must outlive it.
    NameProvider(TimelineService *service, const NameFacts *facts, QObject *parent = nullptr);

    QString heading() const override { return tr("Timelines"); }
    QChar prefix() const override { return u'&'; }
    void prepare() override { Q_EMIT prepared(); }
    void ask(const QString &query, int limit) override;

Q_SIGNALS:
    /// The palette opens: names should be there soon.
    void prepared();
    /// The id of an entity.
    void chosen(const QString &id);

private:
    TimelineService *m_service;
    const NameFacts *m_facts;
};

} // namespace Dateline::TimelinePanel
