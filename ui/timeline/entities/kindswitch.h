// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/entitykind.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace Dateline::TimelinePanel {

class KindSegment;

/// The name of the icon of a kind.
QString kindIcon(Timeline::EntityKind kind);

/// Chooses between all entities and those of one kind: segments side by side, with words where there is room
/// for all of them, else with icons. Left and Right move between them.
class KindSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit KindSwitch(QWidget *parent = nullptr);

    std::optional<Timeline::EntityKind> kind() const;
    /// Without kindChosen().
    void setKind(std::optional<Timeline::EntityKind> kind);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user chose another.
    void kindChosen(std::optional<Dateline::Timeline::EntityKind> kind);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addSegment(std::optional<Timeline::EntityKind> kind);
    void setTexts();
    void arrange();

    QList<KindSegment *> m_segments;
};

} // namespace Dateline::TimelinePanel
