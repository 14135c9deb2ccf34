#!/usr/bin/busybox sh
# Waits until the kernel has configured a USB device that was just added: $1 is its folder under /sys.
# Debian's rule takes the configuration away again, for usbmuxd to choose; on a slow guest it would come before the kernel, and the
# kernel's choice would then undo usbmuxd's.
tries=0
while [ $tries -lt 80 ]; do
    read -r value <"$1/bConfigurationValue"
    [ -n "$value" ] && exit 0
    /usr/bin/busybox usleep 25000
    tries=$((tries + 1))
done
