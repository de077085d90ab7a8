// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/identity/entity.h"
#include "timeline/identity/namereason.h"

#include <QDialog>

#include <optional>

class QLabel;
class QListWidget;

namespace Dateline::TimelinePanel {

class TimelineService;

/// Why the names of an entity are one, for keyboard and screen reader: what its tool tip tells who points at
/// it. One reason a row; Escape closes.
class ReasonsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `service` must outlive it; asks it for the reasons.
    ReasonsDialog(TimelineService *service, const Timeline::CatalogueEntry &entry, QWidget *parent = nullptr);

    QListWidget *reasons() const { return m_reasons; }

    QSize sizeHint() const override;

private:
    void arrange();
    void setTexts();
    void take(const QList<Timeline::NameReason> &reasons);

    Timeline::CatalogueEntry m_entry;
    QLabel *m_title;
    QLabel *m_names;
    QListWidget *m_reasons;
    std::optional<QList<Timeline::NameReason>> m_known; ///< None until they are read.
};

} // namespace Dateline::TimelinePanel
