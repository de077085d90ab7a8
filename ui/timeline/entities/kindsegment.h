// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/entitykind.h"

#include <QAbstractButton>
#include <QIcon>

#include <optional>

namespace Dateline::TimelinePanel {

/// One choice of a KindSwitch: a word, an icon, or both.
class KindSegment : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Shape : quint8 { Words, Icon };

    /// Of all kinds without one, which always has its word.
    explicit KindSegment(std::optional<Timeline::EntityKind> kind, QWidget *parent);

    std::optional<Timeline::EntityKind> kind() const { return m_kind; }
    void setShape(Shape shape);
    /// How wide it is in a shape.
    int wantedWidth(Shape shape) const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setIcons();

    std::optional<Timeline::EntityKind> m_kind;
    Shape m_shape = Shape::Words;
    QIcon m_symbol;
};

} // namespace Dateline::TimelinePanel
