// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/imagespage.h"

#include "images/imagepreferences.h"
#include "images/imageshelf.h"
#include "images/removalquestion.h"
#include "support/metrics.h"
#include "support/retranslation.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTreeWidget>

namespace Dateline::Settings {

using namespace Qt::StringLiterals;
using Images::HostRule;
using Images::ImagePreferences;
using Images::ProxyRule;
namespace Metrics = Support::Metrics;

namespace {

constexpr int proxyRole = Qt::UserRole; // True for a rule about where to fetch what a proxy hands on.

} // namespace

ImagesPage::ImagesPage(ImagePreferences *preferences, Images::ImageShelf *shelf, QWidget *parent)
    : SettingsPage(u"images"_s, parent)
    , m_preferences(preferences)
    , m_shelf(shelf)
    , m_hosts(new QTreeWidget(this))
    , m_remove(new QPushButton(this))
    , m_budget(new QSpinBox(this))
    , m_largest(new QSpinBox(this))
    , m_kept(new QLabel(this))
    , m_removeKept(new QPushButton(this))
{
    addHosts();
    addRoom();
    addKept();
    load();
    connect(preferences, &ImagePreferences::changed, this, &ImagesPage::load);
    connect(shelf, &Images::ImageShelf::opened, this, &ImagesPage::showKept);
    connect(shelf, &Images::ImageShelf::changed, this, &ImagesPage::showKept);
}

void ImagesPage::addHosts()
{
    m_hosts->setColumnCount(2);
    m_hosts->setRootIsDecorated(false);
    m_hosts->setUniformRowHeights(true);
    m_hosts->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_hosts->setMinimumHeight(36 * Metrics::unit);
    m_hosts->header()->setStretchLastSection(false);
    m_hosts->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_hosts->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_remove->setAutoDefault(false);
    auto *field = new QWidget(this);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap);
    column->addWidget(m_hosts);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    field->setFocusProxy(m_hosts);
    Support::translated(field, [this] {
        m_hosts->setAccessibleName(tr("Hosts"));
        m_hosts->setHeaderLabels({tr("Host"), tr("Images")});
        m_remove->setText(tr("&Ask Again"));
        m_remove->setToolTip(tr("Take back what was said about the selected hosts"));
        load();
    });
    addRow({.label = [] { return tr("Hosts"); },
            .keywords = [] { return tr("permission allow never always network fetch proxy"); },
            .hint =
                [] {
                    return tr("Images are fetched only when you ask for them, and every host is asked about "
                              "the first time.");
                }},
           field);
    auto *remove = new QShortcut(QKeySequence::Delete, m_hosts);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ImagesPage::removeSelected);
    connect(m_remove, &QPushButton::clicked, this, &ImagesPage::removeSelected);
    connect(m_hosts, &QTreeWidget::itemSelectionChanged, this, &ImagesPage::updateButtons);
}

void ImagesPage::addRoom()
{
    m_budget->setRange(ImagePreferences::smallestBudget, ImagePreferences::largestBudget);
    m_budget->setSingleStep(100);
    m_budget->setGroupSeparatorShown(true);
    m_largest->setRange(ImagePreferences::smallestLargest, ImagePreferences::largestLargest);
    for (QSpinBox *box : {m_budget, m_largest}) {
        // Half a number is no wish.
        box->setKeyboardTracking(false);
        Support::translated(box, [box] { box->setSuffix(tr(" MB")); });
    }
    connect(m_budget, &QSpinBox::valueChanged, m_preferences, &ImagePreferences::setBudget);
    connect(m_largest, &QSpinBox::valueChanged, m_preferences, &ImagePreferences::setLargest);
    Support::translated(m_budget, [this] {
        m_budget->setAccessibleName(tr("Room for all images"));
        m_largest->setAccessibleName(tr("Largest image"));
    });
    addRow({.label = [] { return tr("Room for all images"); },
            .keywords = [] { return tr("size budget disk space limit megabytes"); },
            .hint =
                [] {
                    return tr("When it is used up, images out of archives, which can be read again, make "
                              "room. Those from the network stay, and no more of them are kept.");
                }},
           m_budget);
    addRow({.label = [] { return tr("Largest image"); },
            .keywords = [] { return tr("size limit megabytes"); },
            .hint = [] { return tr("Larger ones are not fetched."); }},
           m_largest);
}

void ImagesPage::addKept()
{
    m_removeKept->setAutoDefault(false);
    auto *field = new QWidget(this);
    auto *line = new QHBoxLayout(field);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::gap);
    line->addWidget(m_kept);
    line->addWidget(m_removeKept);
    line->addStretch(1);
    field->setFocusProxy(m_removeKept);
    Support::translated(field, [this] {
        m_removeKept->setText(tr("Remove A&ll…"));
        showKept();
    });
    addRow({.label = [] { return tr("Kept images"); },
            .keywords = [] { return tr("offline delete remove disk space"); },
            .hint = [] { return tr("They are in the library's folder, in images.db."); }},
           field);
    connect(m_removeKept, &QPushButton::clicked, this, &ImagesPage::removeAllKept);
}

void ImagesPage::load()
{
    m_hosts->clear();
    const auto add = [this](const QString &host, const QString &rule, bool isProxy) {
        auto *item = new QTreeWidgetItem(m_hosts, {host, rule});
        item->setData(0, proxyRole, isProxy);
    };
    const auto hosts = m_preferences->hosts();
    for (auto host = hosts.cbegin(); host != hosts.cend(); ++host)
        add(host.key(), *host == HostRule::Always ? tr("Always") : tr("Never"), false);
    const auto proxies = m_preferences->proxies();
    for (auto host = proxies.cbegin(); host != proxies.cend(); ++host)
        add(host.key(), *host == ProxyRule::Original ? tr("From the original site") : tr("Through the proxy"),
            true);
    const QSignalBlocker noBudget(m_budget);
    const QSignalBlocker noLargest(m_largest);
    m_budget->setValue(m_preferences->budget());
    m_largest->setValue(m_preferences->largest());
    updateButtons();
}

void ImagesPage::showKept()
{
    const int count = m_shelf->count();
    m_kept->setText(
        count == 0
            ? tr("None")
            : tr("%Ln image(s), %1", nullptr, count).arg(QLocale().formattedDataSize(m_shelf->bytes())));
    m_removeKept->setEnabled(count > 0 && m_shelf->canKeep());
}

void ImagesPage::updateButtons()
{
    m_remove->setEnabled(!m_hosts->selectedItems().isEmpty());
}

void ImagesPage::removeSelected()
{
    QStringList hosts;
    QStringList proxies;
    const QList<QTreeWidgetItem *> items = m_hosts->selectedItems();
    for (const QTreeWidgetItem *item : items)
        (item->data(0, proxyRole).toBool() ? proxies : hosts).append(item->text(0));
    m_preferences->setHostRules(hosts, HostRule::Ask);
    for (const QString &host : std::as_const(proxies))
        m_preferences->setProxyRule(host, ProxyRule::Ask);
}

void ImagesPage::removeAllKept()
{
    Images::askToRemoveImages(m_shelf->count(), this, [this] { m_shelf->removeAll(); });
}

void ImagesPage::reset()
{
    // What was said about hosts stays: it is what a person decided, and is taken back one by one.
    m_preferences->setBudget(ImagePreferences::usualBudget);
    m_preferences->setLargest(ImagePreferences::usualLargest);
}

} // namespace Dateline::Settings
