// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/line/overviewaccessible.h"

#include "timeline/line/overviewstrip.h"

#include <QAccessibleWidget>

namespace Dateline::TimelinePanel {

namespace {

class OverviewInterface : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit OverviewInterface(OverviewStrip *strip)
        : QAccessibleWidget(strip, QAccessible::Slider)
        , m_strip(strip)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? m_strip->positionText() : QAccessibleWidget::text(type);
    }
    QVariant currentValue() const override { return m_strip->position() + 1; }
    void setCurrentValue(const QVariant &value) override { m_strip->goTo(value.toInt() - 1); }
    QVariant maximumValue() const override { return m_strip->count(); }
    QVariant minimumValue() const override { return m_strip->count() > 0 ? 1 : 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    OverviewStrip *m_strip;
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *strip = qobject_cast<OverviewStrip *>(object);
    return strip ? new OverviewInterface(strip) : nullptr;
}

} // namespace

void makeOverviewAccessible()
{
    static const bool isInstalled = (QAccessible::installFactory(interfaceOf), true);
    Q_UNUSED(isInstalled)
}

void reportPosition(OverviewStrip *strip)
{
    if (!QAccessible::isActive() || !strip->hasFocus())
        return;
    QAccessibleValueChangeEvent event(strip, strip->position() + 1);
    QAccessible::updateAccessibility(&event);
}

} // namespace Dateline::TimelinePanel
